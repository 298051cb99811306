import type { Criterion } from '../rubric.js';
import { problemAt, type RubricRule } from './rule.js';

/** What is looked at, without the words around it, in an order of keys that does not matter. */
const lookOf = ({ dimension, when, said, done, seen, judged }: Criterion): string =>
  JSON.stringify(sorted({ dimension, when, said, done, seen, judged }));

/** The same thing counted twice under two ids. */
export const sameCriterion: RubricRule = (rubric) => {
  const known = new Map<string, string>();
  return rubric.criteria.flatMap((criterion, index) => {
    const { id, said, done, seen, judged } = criterion;
    if (!(said ?? done ?? seen ?? judged)) return [];
    const look = lookOf(criterion);
    const before = known.get(look);
    if (before === undefined) known.set(look, id);
    if (before === undefined || before === id) return [];
    const message = `"${id}" looks at the same as "${before}", under the same condition`;
    return [problemAt('RB138', ['criteria', index, 'id'], message, { severity: 'warning' })];
  });
};

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]),
  );
}
