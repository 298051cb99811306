import { didYouMean } from '../../files/did-you-mean.js';
import type { Case, CaseExpect, Cases, StepExpect } from '../../files/generated/cases.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import type { Pointer } from '../collector.js';
import type { Scenario } from '../source.js';
import { namesIn } from './names-in.js';

/** What the names in cases are looked up in, by the kind of thing they name. */
export interface CaseNames {
  readonly behaviour: ReadonlySet<string>;
  readonly fact: ReadonlySet<string>;
  readonly flag: ReadonlySet<string>;
  readonly mood: ReadonlySet<string>;
  readonly action: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
  /** `rule:<id>` and the like, see `linesFrom`. */
  readonly line: ReadonlySet<string>;
  /** Dimensions of the rubric and `total`; absent where the rubric is not at hand. */
  readonly score?: ReadonlySet<string>;
  readonly criterion?: ReadonlySet<string>;
}

export interface CasesAtHand {
  readonly cases: Cases;
  readonly source: Scenario;
  readonly names: CaseNames;
  /** Languages in which the scenario can be played. */
  readonly languages: ReadonlySet<string>;
}

function hasExpectation(expect: CaseExpect | StepExpect | undefined): boolean {
  return Object.values(expect ?? {}).some(
    (part) =>
      part === null ||
      typeof part !== 'object' ||
      Array.isArray(part) ||
      // A reason alone expects nothing.
      Object.keys(part).some((key) => key !== 'reason'),
  );
}

function unknownNames(expect: CaseExpect | StepExpect, pointer: Pointer, names: CaseNames): Problem[] {
  return namesIn(expect).flatMap(({ kind, name, place, isKey }) => {
    const known = names[kind];
    if (known === undefined || known.has(name)) return [];
    const meant = didYouMean(name, known);
    return [
      makeProblem('SC181', `unknown ${kind === 'line' ? 'place of lines' : kind} "${name}"`, {
        pointer: [...pointer, ...place],
        ...(isKey ? { at: 'key' as const } : {}),
        ...(meant === undefined ? {} : { hint: `Did you mean "${meant}"?` }),
      }),
    ];
  });
}

const opposites = [
  ['behaviours', 'found', 'not_found'],
  ['facts', 'revealed', 'not_revealed'],
  ['desk', 'done', 'not_done'],
  ['says', 'contains', 'never'],
] as const;

function contradictions(expect: CaseExpect | StepExpect, pointer: Pointer): Problem[] {
  return opposites.flatMap(([key, yes, no]) => {
    const part: Readonly<Record<string, unknown>> = expect[key] ?? {};
    const listed = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);
    const wanted = listed(part[yes]);
    return listed(part[no]).flatMap((name, index) =>
      wanted.includes(name)
        ? [
            makeProblem('SC185', `"${String(name)}" stands under "${yes}" too`, {
              pointer: [...pointer, key, no, index],
            }),
          ]
        : [],
    );
  });
}

function emptyRanges(expect: CaseExpect | StepExpect, pointer: Pointer): Problem[] {
  const { mood = {}, turns, score = {}, satisfaction }: CaseExpect = expect;
  const ranges: readonly (readonly [Pointer, readonly number[]])[] = [
    ...Object.entries(mood).map(([name, range]) => [['mood', name], range] as const),
    ...Object.entries(score).map(([name, range]) => [['score', name], range] as const),
    ...(turns === undefined ? [] : [[['turns'], turns] as const]),
    ...(satisfaction === undefined ? [] : [[['satisfaction'], satisfaction] as const]),
  ];
  return ranges.flatMap(([place, [low = 0, high = 0]]) =>
    low > high
      ? [makeProblem('SC183', `the range ${low}–${high} is empty`, { pointer: [...pointer, ...place] })]
      : [],
  );
}

function checkExpect(
  expect: CaseExpect | StepExpect | undefined,
  pointer: Pointer,
  names: CaseNames,
): readonly Problem[] {
  if (expect === undefined) return [];
  return [
    ...unknownNames(expect, pointer, names),
    ...contradictions(expect, pointer),
    ...emptyRanges(expect, pointer),
  ];
}

function checkSteps(given: Case, place: Pointer, names: CaseNames): readonly Problem[] {
  return given.steps.flatMap((step, index) => {
    const pointer = [...place, 'steps', index];
    const problems = [...checkExpect(step.expect, [...pointer, 'expect'], names)];
    const acts = [step.say, step.do, step.silent, step.end].some((each) => each !== undefined);
    if (!acts) problems.unshift(makeProblem('SC186', 'nothing is said or done here', { pointer }));
    // A case may try what the desk does not have, where it says so.
    const isMeant = step.expect?.desk?.reason === 'unknown-action';
    if (step.do !== undefined && !isMeant && !names.action.has(step.do)) {
      const meant = didYouMean(step.do, names.action);
      problems.unshift(
        makeProblem('SC181', `unknown action "${step.do}"`, {
          pointer: [...pointer, 'do'],
          ...(meant === undefined ? {} : { hint: `Did you mean "${meant}"?` }),
        }),
      );
    }
    return problems;
  });
}

/** What is wrong with cases beyond their shape; pointers lead into their file. Nothing is played. */
export function checkCases({ cases, source, names, languages }: CasesAtHand): readonly Problem[] {
  const problems: Problem[] = [];
  if (cases.scenario !== source.id) {
    problems.push(
      makeProblem('SC182', `these are cases of "${cases.scenario}", beside the scenario "${source.id}"`, {
        pointer: ['scenario'],
      }),
    );
  }
  for (const [name, given] of Object.entries(cases.cases)) {
    const place = ['cases', name];
    if (given.lang !== undefined && !languages.has(given.lang)) {
      const message = `the scenario cannot be played in "${given.lang}"`;
      problems.push(makeProblem('SC184', message, { pointer: [...place, 'lang'] }));
    }
    if (![given.expect, ...given.steps.map(({ expect }) => expect)].some(hasExpectation)) {
      problems.push(
        makeProblem('SC180', `the case "${name}" expects nothing`, { pointer: place, at: 'key' }),
      );
    }
    problems.push(
      ...checkSteps(given, place, names),
      ...checkExpect(given.expect, [...place, 'expect'], names),
    );
  }
  return problems;
}
