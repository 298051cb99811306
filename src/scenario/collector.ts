import { didYouMean } from '../files/did-you-mean.js';
import { makeProblem } from '../files/make-problem.js';
import type { Problem } from '../files/problem.js';
import type { ProblemCode } from '../files/problem-catalogue.js';
import { type Condition, type ConditionLanguage, conditionCompiler, type NamedId } from './conditions.js';
import type { Scenario } from './source.js';
import type { Pattern, Tools } from './tools.js';

export type Pointer = readonly (string | number)[];
type IdKind = 'behaviour' | 'fact' | 'topic' | 'action' | 'ending' | 'flag' | 'mood' | 'param';

const unknownCodes = {
  behaviour: 'SC120',
  fact: 'SC121',
  topic: 'SC122',
  action: 'SC123',
  ending: 'SC124',
  flag: 'SC125',
  mood: 'SC126',
  param: 'SC127',
} as const satisfies Readonly<Record<IdKind, ProblemCode>>;

/** Ids that the parts of a scenario may speak of. */
export interface KnownIds {
  readonly behaviour: ReadonlySet<string>;
  readonly fact: ReadonlySet<string>;
  readonly topic: ReadonlySet<string>;
  readonly action: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
  readonly flag: ReadonlySet<string>;
  readonly mood: ReadonlySet<string>;
  readonly param: ReadonlySet<string>;
}

export interface Collector {
  readonly problems: Problem[];
  readonly known: KnownIds;
  readonly report: (code: ProblemCode, message: string, pointer: Pointer, rest?: Partial<Problem>) => void;
  readonly id: (kind: IdKind, id: string, pointer: Pointer, offset?: number) => void;
  readonly patterns: (sources: readonly string[] | undefined, pointer: Pointer) => readonly Pattern[];
  readonly condition: (
    text: string | undefined,
    pointer: Pointer,
    answer?: 'bool' | 'number',
    params?: Readonly<Record<string, 'double' | 'string' | 'bool'>>,
  ) => Condition | undefined;
}

export function knownIds(source: Scenario, tools: Tools): KnownIds {
  const facts = Object.keys(source.facts);
  const topics = source.topics.map((topic) => topic.id);
  return {
    behaviour: new Set(tools.behaviours.map((behaviour) => behaviour.id)),
    fact: new Set(facts),
    topic: new Set([...facts, ...topics]),
    action: new Set(source.desk.actions.map((action) => action.id)),
    ending: new Set(source.endings.map((ending) => ending.id)),
    flag: new Set(Object.keys(source.flags ?? {})),
    mood: new Set(Object.keys(source.mood)),
    param: new Set(source.desk.actions.flatMap((action) => Object.keys(action.params ?? {}))),
  };
}

function kindOf(call: NamedId['call']): IdKind {
  switch (call) {
    case 'said':
    case 'now':
      return 'behaviour';
    case 'done':
    case 'tried':
    case 'param':
      return 'action';
    case 'revealed':
      return 'fact';
    case 'asked':
      return 'topic';
  }
}

/** Compiles the patterns and conditions of one file, and gathers every problem on the way. */
export function collectorFor(language: ConditionLanguage, known: KnownIds, tools: Tools): Collector {
  const problems: Problem[] = [];
  const compile = conditionCompiler(language);
  const report: Collector['report'] = (code, message, pointer, rest = {}) => {
    problems.push(makeProblem(code, message, { ...rest, pointer }));
  };
  const id: Collector['id'] = (kind, name, pointer, offset) => {
    if (known[kind].has(name)) return;
    const meant = didYouMean(name, known[kind]);
    const hint = meant === undefined ? {} : { hint: `Did you mean "${meant}"?` };
    report(unknownCodes[kind], `unknown ${kind} "${name}"`, pointer, {
      ...hint,
      ...(offset === undefined ? {} : { offset }),
    });
  };
  return {
    problems,
    known,
    report,
    id,
    patterns: (sources, pointer) =>
      (sources ?? []).flatMap((source, index) => {
        const result = tools.compilePattern(source);
        if (result.ok) return [result.pattern];
        for (const error of result.errors) {
          report('SC129', error.message, [...pointer, index], { offset: error.offset });
        }
        return [];
      }),
    condition: (text, pointer, answer = 'bool', params) => {
      if (text === undefined) return undefined;
      const result = compile(text, answer, params);
      if (!result.ok) {
        report('SC128', result.error.message, pointer, { offset: result.error.offset });
        return undefined;
      }
      for (const named of result.ids) id(kindOf(named.call), named.id, pointer, named.offset);
      return result.condition;
    },
  };
}
