import { type Kysely, sql } from 'kysely';
import type { DimensionTally, Division, ResultFilter } from '../../report/results/tally.js';
import type { Tables } from '../tables.js';
import { inResults } from '../visit-filter.js';
import { groupColumn, keyOf } from './divide.js';
import { compare } from './tallies.js';

interface Sum {
  assessed: number;
  earned: number;
  possible: number;
  scoreSum: number;
  scoreSquares: number;
  scoreHighest: number;
}

/** Points and scores of every dimension, by key, then by dimension. */
export async function dimensionsOf(
  db: Kysely<Tables>,
  filter: ResultFilter,
  by?: Division,
): Promise<readonly DimensionTally[]> {
  const column = by === undefined ? sql<string>`''` : sql<string>`${sql.ref(groupColumn[by])}`;
  const rows = await db
    .selectFrom('result')
    .innerJoin('dimension_score', 'dimension_score.assessment', 'result.assessment')
    .where((eb) => inResults(eb, filter))
    .select([
      column.as('first'),
      'dimension',
      sql<number>`count(dimension_score.score)`.as('assessed'),
      sql<number>`total(dimension_score.earned)`.as('earned'),
      sql<number>`total(dimension_score.possible)`.as('possible'),
      sql<number>`total(dimension_score.score)`.as('scoreSum'),
      sql<number>`total(dimension_score.score * dimension_score.score)`.as('scoreSquares'),
      sql<number | null>`max(dimension_score.score)`.as('scoreHighest'),
    ])
    .groupBy(['first', 'dimension'])
    .execute();
  const parts = new Map<string, { key: string; dimension: string; sum: Sum }>();
  for (const row of rows) {
    const { first, dimension, assessed, earned, possible, scoreSum, scoreSquares, scoreHighest } = row;
    const key = by === undefined ? '' : keyOf(by, first);
    const place = JSON.stringify([key, dimension]);
    const { sum } = parts.get(place) ?? {
      sum: { assessed: 0, earned: 0, possible: 0, scoreSum: 0, scoreSquares: 0, scoreHighest: 0 },
    };
    sum.assessed += assessed;
    sum.earned += earned;
    sum.possible += possible;
    sum.scoreSum += scoreSum;
    sum.scoreSquares += scoreSquares;
    sum.scoreHighest = Math.max(sum.scoreHighest, scoreHighest ?? 0);
    parts.set(place, { key, dimension, sum });
  }
  return [...parts.values()]
    .sort((one, other) => compare(one.key, other.key) || compare(one.dimension, other.dimension))
    .map(({ key, dimension, sum }) => ({ key, dimension, ...sum }));
}
