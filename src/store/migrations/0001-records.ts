import type { Kysely, Migration } from 'kysely';

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('person')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('document')
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('session')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('scenario', 'text', (c) => c.notNull())
    .addColumn('scenario_hash', 'text', (c) => c.notNull().references('document.hash'))
    .addColumn('rubric', 'text', (c) => c.notNull())
    .addColumn('rubric_hash', 'text', (c) => c.notNull().references('document.hash'))
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('mode', 'text', (c) => c.notNull())
    .addColumn('seed', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('retry_of', 'text')
    .addColumn('started_at', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('session_by_person')
    .on('session')
    .columns(['person', 'state', 'updated_at'])
    .execute();
  await db.schema
    .createTable('visit')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('evaluator', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('rubric', 'text', (c) => c.notNull())
    .addColumn('rubric_hash', 'text', (c) => c.notNull().references('document.hash'))
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('started_at', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('visit_by_state').on('visit').columns(['state', 'updated_at']).execute();
  await db.schema
    .createTable('event')
    .addColumn('record', 'text', (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('event_place', ['record', 'seq'])
    .execute();
  await db.schema
    .createTable('assessment')
    .addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('record', 'text', (c) => c.notNull())
    .addColumn('record_kind', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('rubric', 'text', (c) => c.notNull())
    .addColumn('rubric_version', 'text', (c) => c.notNull())
    .addColumn('rubric_hash', 'text', (c) => c.notNull())
    .addColumn('score', 'real')
    .addColumn('passed', 'integer')
    .addColumn('result', 'text', (c) => c.notNull())
    .addColumn('assessed_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('assessment_by_person')
    .on('assessment')
    .columns(['person', 'record_kind', 'assessed_at'])
    .execute();
  await db.schema.createIndex('assessment_by_record').on('assessment').column('record').execute();
  await db.schema
    .createTable('dimension_score')
    .addColumn('assessment', 'integer', (c) => c.notNull().references('assessment.id'))
    .addColumn('dimension', 'text', (c) => c.notNull())
    .addColumn('earned', 'real', (c) => c.notNull())
    .addColumn('possible', 'real', (c) => c.notNull())
    .addColumn('score', 'real')
    .addPrimaryKeyConstraint('dimension_of_assessment', ['assessment', 'dimension'])
    .execute();
}

/** The first tables. There is no way down: records are never thrown away by a program. */
export const records: Migration = { up };
