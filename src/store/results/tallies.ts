import { type Kysely, sql } from 'kysely';
import type { Division, ResultFilter, SliceTally } from '../../report/results/tally.js';
import type { Tables } from '../tables.js';
import { inResults } from '../visit-filter.js';
import { groupColumn, keyOf } from './divide.js';

/** A tally of one part, or of one part within a part of another division (`key2`). */
export interface CrossTally extends SliceTally {
  readonly key2?: string;
}

type Sums = Record<(typeof sums)[number] | 'scoreHighest', number>;

const sums = [
  'records',
  'scored',
  'passed',
  'scoreSum',
  'scoreSquares',
  'earned',
  'possible',
  'customerApplied',
  'customerFailed',
  'businessApplied',
  'businessFailed',
  'complianceApplied',
  'complianceFailed',
] as const;

/** Sums of the results of a filter: one tally with the key '' where they are not divided, else one a part, by key. */
export async function talliesOf(
  db: Kysely<Tables>,
  filter: ResultFilter,
  by?: Division,
  by2?: Division,
): Promise<readonly CrossTally[]> {
  const first = by === undefined ? sql<string>`''` : sql<string>`${sql.ref(groupColumn[by])}`;
  const second = by2 === undefined ? sql<string>`''` : sql<string>`${sql.ref(groupColumn[by2])}`;
  const rows = await db
    .selectFrom('result')
    .where((eb) => inResults(eb, filter))
    .select([
      first.as('first'),
      second.as('second'),
      sql<number>`count(*)`.as('records'),
      sql<number>`count(score)`.as('scored'),
      sql<number>`total(passed)`.as('passed'),
      sql<number>`total(score)`.as('scoreSum'),
      sql<number>`total(score * score)`.as('scoreSquares'),
      sql<number | null>`max(score)`.as('scoreHighest'),
      sql<number>`total(earned)`.as('earned'),
      sql<number>`total(possible)`.as('possible'),
      sql<number>`total(customer_applied)`.as('customerApplied'),
      sql<number>`total(customer_failed)`.as('customerFailed'),
      sql<number>`total(business_applied)`.as('businessApplied'),
      sql<number>`total(business_failed)`.as('businessFailed'),
      sql<number>`total(compliance_applied)`.as('complianceApplied'),
      sql<number>`total(compliance_failed)`.as('complianceFailed'),
    ])
    .groupBy(['first', 'second'])
    .execute();
  // Days are added up to weeks, months and quarters here: not every database can name a week.
  const parts = new Map<string, { key: string; key2: string; sum: Sums }>();
  if (by === undefined && rows.length === 0) parts.set('', { key: '', key2: '', sum: noSums() });
  for (const row of rows) {
    const key = by === undefined ? '' : keyOf(by, row.first);
    const key2 = by2 === undefined ? '' : keyOf(by2, row.second);
    const place = JSON.stringify([key, key2]);
    const part = parts.get(place) ?? { key, key2, sum: noSums() };
    for (const name of sums) part.sum[name] += row[name];
    part.sum.scoreHighest = Math.max(part.sum.scoreHighest, row.scoreHighest ?? 0);
    parts.set(place, part);
  }
  return [...parts.values()]
    .sort((one, other) => compare(one.key, other.key) || compare(one.key2, other.key2))
    .map(({ key, key2, sum }) => ({ key, ...(by2 !== undefined && { key2 }), ...tallyOf(sum) }));
}

function noSums(): Sums {
  return Object.fromEntries([...sums, 'scoreHighest'].map((name) => [name, 0])) as Sums;
}

/** By code unit: the same order wherever it is run. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function tallyOf(sum: Sums): Omit<SliceTally, 'key'> {
  const { records, scored, passed, scoreSum, scoreSquares, scoreHighest, earned, possible } = sum;
  return {
    records,
    scored,
    passed,
    scoreSum,
    scoreSquares,
    scoreHighest,
    earned,
    possible,
    critical: {
      customer: { applied: sum.customerApplied, failed: sum.customerFailed },
      business: { applied: sum.businessApplied, failed: sum.businessFailed },
      compliance: { applied: sum.complianceApplied, failed: sum.complianceFailed },
    },
  };
}
