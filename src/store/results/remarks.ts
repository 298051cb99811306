import { type Kysely, sql } from 'kysely';
import type { Remark, ResultFilter } from '../../report/results/tally.js';
import type { CriticalFamily } from '../../rubric/assessment.js';
import type { Tables } from '../tables.js';
import { inResults } from '../visit-filter.js';

/** `worst` and `best`: criteria with a comment, by what they cost or earned; `texts`: all words, newest first. */
export interface RemarkChoice {
  readonly which: 'worst' | 'best' | 'texts';
  readonly limit: number;
  /** Questions that are left out. */
  readonly without?: readonly Pick<Remark, 'rubric' | 'criterion'>[];
}

export async function remarksIn(
  db: Kysely<Tables>,
  filter: ResultFilter,
  { which, limit, without = [] }: RemarkChoice,
): Promise<readonly Remark[]> {
  let query = db
    .selectFrom('remark')
    .innerJoin('result', 'result.record', 'remark.record')
    .where((eb) => inResults(eb, filter))
    .select(['remark.record', 'kind', 'rubric', 'criterion', 'site', 'day', 'share', 'weight', 'critical'])
    .select(['answer', 'comment']);
  for (const { rubric, criterion } of without) {
    query = query.where((eb) => eb.or([eb('rubric', '<>', rubric), eb('criterion', '<>', criterion)]));
  }
  if (which === 'worst') {
    query = query.where('share', '<', 1).where('comment', '<>', '').orderBy('share');
  } else if (which === 'best') {
    query = query.where('share', '>=', 1).where('comment', '<>', '');
  }
  if (which !== 'texts') query = query.orderBy('weight', 'desc');
  const rows = await query
    .orderBy('day', 'desc')
    .orderBy('remark.record')
    .orderBy('criterion')
    .limit(limit)
    .execute();
  return rows.map(({ critical, kind, ...row }) => ({
    ...row,
    kind: kind === 'visit' ? 'visit' : 'session',
    ...(critical !== '' && { critical: critical as CriticalFamily }),
  }));
}

/** All different keys of a column, sorted; '' among them where some records have none. */
export async function valuesOf(
  db: Kysely<Tables>,
  filter: ResultFilter,
  column: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('result')
    .where((eb) => inResults(eb, filter))
    .select(sql<string>`${sql.ref(column)}`.as('value'))
    .distinct()
    .orderBy('value')
    .execute();
  return rows.map(({ value }) => value);
}
