import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { ResultFilter } from '../report/results/tally.js';
import type { Tables } from './tables.js';

/** Columns of `visit` and `result` that lists of alternatives are about. */
const lists = [
  ['programmes', 'programme'],
  ['rubrics', 'rubric'],
  ['regions', 'region'],
  ['sites', 'site'],
  ['evaluators', 'evaluator'],
  ['persons', 'person'],
  ['scenarios', 'scenario'],
] as const;

/** The condition that visits of a filter meet; a filter that asks for sessions alone is met by none. */
export function inFilter(eb: ExpressionBuilder<Tables, 'visit'>, filter: ResultFilter): Expression<SqlBool> {
  const met = conditions(filter, 'visit');
  if (filter.kinds !== undefined && !filter.kinds.includes('visit')) return sql<SqlBool>`1 = 0`;
  if (filter.states !== undefined) met.push(isOneOf('visit.state', filter.states));
  return eb.and(met);
}

/** The same for results, where sessions have no state and always count. */
export function inResults(
  eb: ExpressionBuilder<Tables, 'result'>,
  filter: ResultFilter,
): Expression<SqlBool> {
  const met = conditions(filter, 'result');
  if (filter.kinds !== undefined) met.push(isOneOf('result.kind', filter.kinds));
  if (filter.states !== undefined) {
    met.push(eb.or([eb('kind', '=', 'session'), isOneOf('result.state', filter.states)]));
  }
  return eb.and(met);
}

function conditions(filter: ResultFilter, table: 'visit' | 'result'): Expression<SqlBool>[] {
  const met: Expression<SqlBool>[] = [];
  const day = sql.ref(`${table}.day`);
  for (const [list, column] of lists) {
    const wanted = filter[list];
    if (wanted !== undefined) met.push(isOneOf(`${table}.${column}`, wanted));
  }
  if (filter.from !== undefined) met.push(sql<SqlBool>`${day} >= ${filter.from}`);
  if (filter.to !== undefined) met.push(sql<SqlBool>`${day} <= ${filter.to}`);
  return met;
}

function isOneOf(column: string, wanted: readonly string[]): Expression<SqlBool> {
  if (wanted.length === 0) return sql<SqlBool>`1 = 0`;
  return sql<SqlBool>`${sql.ref(column)} in (${sql.join([...wanted])})`;
}
