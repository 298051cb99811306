import type { Problem } from '../../problem.js';

type Values = Readonly<Record<string, unknown>>;

const asValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};

const keysOf = (value: unknown): readonly string[] => Object.keys(asValues(value));

const idsOf = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.map((item) => asValues(item).id).filter((id): id is string => typeof id === 'string')
    : [];

/** Ids from outside the file that a problem may speak of. */
export interface OutsideIds {
  readonly behaviours: readonly string[];
  readonly rubrics: readonly string[];
}

/** What of a kind there is in a file: the word that problems have for it, and the ids. */
const known: Readonly<Record<string, (file: Values, outside: OutsideIds) => readonly string[]>> = {
  behaviour: (_, { behaviours }) => behaviours,
  cue: (_, { behaviours }) => behaviours,
  rubric: (_, { rubrics }) => rubrics,
  fact: ({ facts }) => keysOf(facts),
  topic: ({ facts, topics }) => [...keysOf(facts), ...idsOf(topics)],
  action: ({ desk }) => idsOf(asValues(desk).actions),
  ending: ({ endings }) => idsOf(endings),
  flag: ({ flags }) => keysOf(flags),
  mood: ({ mood }) => keysOf(mood),
  dimension: ({ dimensions }) => keysOf(dimensions),
  section: ({ sections }) => idsOf(sections),
  criterion: ({ criteria }) => idsOf(criteria),
};

/** The unknown id that a problem speaks of, and the ids of its kind; undefined where it speaks of none. */
export function candidatesFor(
  { message }: Problem,
  value: unknown,
  outside: OutsideIds,
): { readonly id: string; readonly candidates: readonly string[] } | undefined {
  const [, kind = '', id] = /^(?:unknown|no) ([a-z]+) "([^"]*)"/.exec(message) ?? [];
  const list = Object.hasOwn(known, kind) ? known[kind] : undefined;
  return id === undefined || list === undefined
    ? undefined
    : { id, candidates: list(asValues(value), outside) };
}
