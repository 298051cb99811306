import type { ASTNode, Environment } from '@marcbachmann/cel-js';
import { capEnvironment, whenEnvironment, whereEnvironment } from '../conditions/environments.js';
import { meant } from './names.js';
import { type Reference, referencesIn } from './references.js';
import { type KnownIds, type Pointer, problemAt, type RubricRule } from './rule.js';

/** Conditions that do not parse, are not yes-or-no, or name what does not exist. */
export const condition: RubricRule = (rubric, known) => {
  const when = whenEnvironment({ facts: null });
  const cap = capEnvironment({ facts: null });
  const where = whereEnvironment();
  const names = namesFor(rubric, known);
  // A check may point at a judged question too, though conditions see only the answers of the others.
  const asked = new Set(rubric.criteria.filter(({ seen, judged }) => seen ?? judged).map(({ id }) => id));
  return [
    ...rubric.criteria.flatMap((criterion, index) => [
      ...checkOne(when, criterion.when, ['criteria', index, 'when'], names),
      ...checkOne(where, criterion.done?.where, ['criteria', index, 'done', 'where'], names),
    ]),
    ...(['caps', 'floors'] as const).flatMap((key) =>
      (rubric[key] ?? []).flatMap((one, index) => checkOne(cap, one.when, [key, index, 'when'], names)),
    ),
    ...(rubric.checks ?? []).flatMap((check, index) => [
      ...checkOne(when, check.when, ['checks', index, 'when'], names),
      ...check.questions.flatMap((id, place) =>
        asked.has(id)
          ? []
          : [
              problemAt(
                'RB131',
                ['checks', index, 'questions', place],
                `unknown question "${id}"`,
                meant(id, asked),
              ),
            ],
      ),
    ]),
  ];
};

type Names = Readonly<Record<Reference['kind'], ReadonlySet<string>>>;

function namesFor(rubric: Parameters<RubricRule>[0], known: KnownIds): Names {
  return {
    behaviour: new Set([...known.behaviours, ...known.cues]),
    cue: known.cues,
    question: new Set(rubric.criteria.filter(({ seen }) => seen).map(({ id }) => id)),
    criterion: new Set(rubric.criteria.map(({ id }) => id)),
    dimension: new Set(Object.keys(rubric.dimensions)),
  };
}

function checkOne(environment: Environment, text: string | undefined, pointer: Pointer, names: Names) {
  if (text === undefined) return [];
  const parsed = parse(environment, text);
  if ('error' in parsed) return [problemAt('RB126', pointer, parsed.error, { offset: parsed.offset })];
  const type = parsed.type;
  const wrongType =
    type === 'bool' || type === 'dyn'
      ? []
      : [problemAt('RB127', pointer, `the condition gives ${type ?? 'something else'}, not true or false`)];
  return [
    ...wrongType,
    ...referencesIn(parsed.ast).flatMap(({ kind, id, offset }) =>
      names[kind].has(id)
        ? []
        : [problemAt('RB131', pointer, `unknown ${kind} "${id}"`, { ...meant(id, names[kind]), offset })],
    ),
  ];
}

type Parsed =
  | { readonly ast: ASTNode; readonly type?: string }
  | { readonly error: string; readonly offset: number };

function parse(environment: Environment, text: string): Parsed {
  try {
    const run = environment.parse(text);
    const { valid, type, error } = run.check();
    if (!valid) return { error: error?.summary ?? 'wrong types', offset: error?.range?.start ?? 0 };
    return { ast: run.ast, ...(type === undefined ? {} : { type }) };
  } catch (error) {
    return failure(error);
  }
}

/** CEL's own errors carry a summary and a range. */
function failure(error: unknown): Parsed {
  const { summary, range } = error as { summary?: string; range?: { start: number } };
  return { error: summary ?? 'cannot be read', offset: range?.start ?? 0 };
}
