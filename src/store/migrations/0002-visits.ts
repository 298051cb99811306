import { type Kysely, type Migration, sql } from 'kysely';
import { hasColumn } from './has-column.js';
import { linkOldRecords } from './link-old-records.js';

/**
 * Visits know where, when and of whom they are; events become a chain; results stand ready for reports; evidence and
 * surveys have tables. Unlike the first tables these change what is there, so they change all of it or nothing.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`begin immediate`.execute(db);
  try {
    // Another process may have done it while this one waited.
    if (!(await hasColumn(db, 'event', 'place'))) {
      await widenTables(db);
      await addTables(db);
      await linkOldRecords(db);
      await db.schema.dropTable('old_event').execute();
      await addIndexes(db);
    }
    await sql`commit`.execute(db);
  } catch (thrown) {
    await sql`rollback`.execute(db);
    throw thrown;
  }
}

async function widenTables(db: Kysely<unknown>): Promise<void> {
  for (const column of ['region', 'programme', 'person', 'scenario', 'day', 'language']) {
    await db.schema
      .alterTable('visit')
      .addColumn(column, 'text', (c) => c.notNull().defaultTo(''))
      .execute();
  }
  for (const [column, usual] of [
    ['competitor', 0],
    ['revision', 1],
    ['expired', 0],
  ] as const) {
    await db.schema
      .alterTable('visit')
      .addColumn(column, 'integer', (c) => c.notNull().defaultTo(usual))
      .execute();
  }
  await db.schema.alterTable('visit').addColumn('score', 'real').execute();
  await db.schema.alterTable('visit').addColumn('passed', 'integer').execute();
  await db.schema.alterTable('visit').addColumn('external', 'text').execute();
  await sql`update visit set day = substr(started_at, 1, 10)`.execute(db);
}

async function addTables(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('event').renameTo('old_event').execute();
  await db.schema
    .createTable('event')
    .addColumn('place', 'integer', (c) => c.primaryKey())
    .addColumn('record', 'text', (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .addColumn('salt', 'text', (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addUniqueConstraint('event_of_record', ['record', 'seq'])
    .execute();
  await db.schema
    .createTable('criteria')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('list', 'text', (c) => c.notNull().unique())
    .execute();
  let result = db.schema.createTable('result').addColumn('record', 'text', (c) => c.primaryKey());
  result = result
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('assessment', 'integer', (c) => c.notNull());
  for (const column of ['programme', 'rubric', 'region', 'site', 'evaluator', 'person', 'scenario', 'day']) {
    result = result.addColumn(column, 'text', (c) => c.notNull());
  }
  result = result
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('score', 'real')
    .addColumn('passed', 'integer')
    .addColumn('earned', 'real', (c) => c.notNull())
    .addColumn('possible', 'real', (c) => c.notNull());
  for (const family of ['customer', 'business', 'compliance']) {
    result = result
      .addColumn(`${family}_applied`, 'integer', (c) => c.notNull())
      .addColumn(`${family}_failed`, 'integer', (c) => c.notNull());
  }
  await result
    .addColumn('criteria', 'integer', (c) => c.notNull().references('criteria.id'))
    .addColumn('marks', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('remark')
    .addColumn('record', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull().defaultTo(''))
    .addColumn('criterion', 'text', (c) => c.notNull())
    .addColumn('share', 'real')
    .addColumn('weight', 'real', (c) => c.notNull())
    .addColumn('critical', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('comment', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('remark_of_record', ['record', 'criterion'])
    .execute();
  await db.schema
    .createTable('evidence')
    .addColumn('record', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('evidence_of_record', ['record', 'hash'])
    .execute();
  let survey = db.schema.createTable('survey').addColumn('id', 'text', (c) => c.primaryKey());
  survey = survey
    .addColumn('instrument', 'text', (c) => c.notNull())
    .addColumn('value', 'integer', (c) => c.notNull());
  for (const column of ['comment', 'means', 'site', 'region', 'programme', 'day', 'record']) {
    survey = survey.addColumn(column, 'text', (c) => c.notNull());
  }
  await survey.execute();
}

async function addIndexes(db: Kysely<unknown>): Promise<void> {
  const index = (name: string, on: string, columns: readonly string[]) =>
    db.schema
      .createIndex(name)
      .on(on)
      .columns([...columns])
      .execute();
  await db.schema.createIndex('visit_by_external').on('visit').column('external').unique().execute();
  await sql`create index visit_by_update on visit (updated_at desc, id)`.execute(db);
  await index('visit_by_day', 'visit', ['day', 'id']);
  await index('visit_by_site', 'visit', ['site', 'day']);
  await index('visit_by_evaluator', 'visit', ['evaluator', 'updated_at']);
  await index('result_by_day', 'result', ['day', 'record']);
  await index('result_by_site', 'result', ['site', 'day']);
  await index('result_by_evaluator', 'result', ['evaluator', 'day']);
  await index('remark_by_share', 'remark', ['share', 'weight']);
  await index('evidence_by_hash', 'evidence', ['hash']);
  await index('survey_by_day', 'survey', ['day', 'site']);
}

export const visits: Migration = { up };
