import { type Kysely, sql } from 'kysely';
import type { ResultFilter, ScoreBand } from '../../report/results/tally.js';
import type { Tables } from '../tables.js';
import { inResults } from '../visit-filter.js';

/** How many records have a score in each band of ten points, lowest first; bands without a record are left out. */
export async function spreadOf(db: Kysely<Tables>, filter: ResultFilter): Promise<readonly ScoreBand[]> {
  return db
    .selectFrom('result')
    .where((eb) => inResults(eb, filter))
    .where('score', 'is not', null)
    .select([sql<number>`10 * cast(score / 10 as integer)`.as('from'), sql<number>`count(*)`.as('n')])
    .groupBy('from')
    .orderBy('from')
    .execute();
}
