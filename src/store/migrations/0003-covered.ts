import { type Kysely, type Migration, sql } from 'kysely';
import { keepAttached } from '../evidence.js';
import { keepSurveyed } from '../surveys.js';
import type { Tables } from '../tables.js';
import { hasColumn } from './has-column.js';

const PAGE = 500;

/** The chain vouches for survey answers and for evidence too; the best and the worst moments stand in order. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`begin immediate`.execute(db);
  try {
    // Another process may have done it while this one waited.
    if (!(await hasColumn(db, 'survey', 'batch'))) {
      await widenTables(db);
      await linkEvidence(db as Kysely<Tables>);
      await linkSurveys(db as Kysely<Tables>);
    }
    await sql`commit`.execute(db);
  } catch (thrown) {
    await sql`rollback`.execute(db);
    throw thrown;
  }
}

async function widenTables(db: Kysely<unknown>): Promise<void> {
  if (!(await hasColumn(db, 'remark', 'day'))) {
    await sql`alter table remark add column day text not null default ''`.execute(db);
  }
  await sql`update remark set day = coalesce((select day from result where result.record = remark.record), '')`.execute(
    db,
  );
  await sql`drop index remark_by_share`.execute(db);
  await sql`create index remark_worst on remark (share, weight desc, day desc, record, criterion)
    where comment <> '' and share < 1`.execute(db);
  await sql`create index remark_best on remark (weight desc, day desc, record, criterion)
    where comment <> '' and share >= 1`.execute(db);
  await sql`alter table survey add column batch integer not null default 0`.execute(db);
  await sql`create index survey_by_batch on survey (batch)`.execute(db);
}

async function linkEvidence(db: Kysely<Tables>): Promise<void> {
  const rows = await db.selectFrom('evidence').selectAll().execute();
  for (const row of rows) await keepAttached(db, row, await newest(db));
}

async function linkSurveys(db: Kysely<Tables>): Promise<void> {
  while (true) {
    const rows = await db
      .selectFrom('survey')
      .selectAll()
      .where('batch', '=', 0)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    if (rows.length === 0) return;
    const batch = await keepSurveyed(db, rows, await newest(db));
    const ids = rows.map(({ id }) => id);
    await db.updateTable('survey').set({ batch }).where('id', 'in', ids).execute();
  }
}

/** A migration knows no clock: what it adds is as old as the newest entry. */
async function newest(db: Kysely<Tables>): Promise<string> {
  const query = db.selectFrom('event').select('at').orderBy('place', 'desc').limit(1);
  return (await query.executeTakeFirst())?.at ?? '';
}

export const covered: Migration = { up };
