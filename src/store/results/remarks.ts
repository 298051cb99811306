import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
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

/** Up to so many results the remarks of each are read and sorted; of more, the ready order of all remarks is followed. */
const FEW = 3000;

export async function remarksIn(
  db: Kysely<Tables>,
  filter: ResultFilter,
  choice: RemarkChoice,
): Promise<readonly Remark[]> {
  const rows = await (choice.which === 'texts'
    ? textsIn(db, filter, choice)
    : extremesIn(db, filter, choice));
  return rows.map(({ critical, kind, ...row }) => ({
    ...row,
    kind: kind === 'visit' ? 'visit' : 'session',
    ...(critical !== '' && { critical: critical as CriticalFamily }),
  }));
}

const COLUMNS = [
  'remark.record',
  'kind',
  'rubric',
  'criterion',
  'site',
  'remark.day',
  'share',
  'weight',
  'critical',
  'answer',
  'comment',
] as const;

function textsIn(db: Kysely<Tables>, filter: ResultFilter, { limit, without }: RemarkChoice) {
  return db
    .selectFrom('remark')
    .innerJoin('result', 'result.record', 'remark.record')
    .where((eb) => inResults(eb, filter))
    .where(isOfOthers(without))
    .select(COLUMNS)
    .orderBy('result.day', 'desc')
    .orderBy('result.record')
    .orderBy('criterion')
    .limit(limit)
    .execute();
}

/** The conditions are those of the partial indexes, word for word; a cross join is read in the order that is written. */
async function extremesIn(db: Kysely<Tables>, filter: ResultFilter, { which, limit, without }: RemarkChoice) {
  const few = await hasAtMost(db, filter, FEW);
  const joined = few
    ? db.selectFrom('result').crossJoin('remark')
    : db.selectFrom('remark').crossJoin('result');
  const chosen = joined
    .whereRef('result.record', '=', 'remark.record')
    .where((eb) => inResults(eb, filter))
    .where(isOfOthers(without))
    .where(
      which === 'worst'
        ? sql<SqlBool>`comment <> '' and share < 1`
        : sql<SqlBool>`comment <> '' and share >= 1`,
    )
    .select(COLUMNS);
  return (which === 'worst' ? chosen.orderBy('share') : chosen)
    .orderBy('weight', 'desc')
    .orderBy('remark.day', 'desc')
    .orderBy('remark.record')
    .orderBy('criterion')
    .limit(limit)
    .execute();
}

/** None of these questions. */
function isOfOthers(without: RemarkChoice['without'] = []): Expression<SqlBool> {
  const others = without.map(
    ({ rubric, criterion }) => sql<SqlBool>`(criterion <> ${criterion} or rubric <> ${rubric})`,
  );
  return others.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(others, sql` and `)}`;
}

async function hasAtMost(db: Kysely<Tables>, filter: ResultFilter, most: number): Promise<boolean> {
  const query = db.selectFrom('result').where((eb) => inResults(eb, filter));
  const rows = await query.select('record').offset(most).limit(1).execute();
  return rows.length === 0;
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
