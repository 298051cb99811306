import { type Kysely, sql } from 'kysely';
import { dimensionsText } from '../assessments.js';
import { belongingOf } from '../belonging.js';
import { type Link, noLink, sha256 } from '../chain.js';
import { appendEvents, type RecordEvent } from '../event-log.js';
import { keepResult } from '../results/keep-result.js';
import type { Tables } from '../tables.js';
import { beginning } from '../visit-row.js';

const PAGE = 500;

/**
 * Makes a chain of what was there before there was one, as it stands now: the details of every visit, then all events
 * in the order in which they were saved, then the assessments. What was altered earlier cannot be known.
 */
export async function linkOldRecords(opened: Kysely<unknown>): Promise<void> {
  const db = opened as Kysely<Tables>;
  const begun = await beginOldVisits(db);
  const linked = await linkOldEvents(db, begun);
  await catchUp(db);
  await linkOldAssessments(db, linked);
}

async function beginOldVisits(db: Kysely<Tables>): Promise<Link> {
  let link = noLink;
  for (let id = ''; ; ) {
    const visits = await db
      .selectFrom('visit')
      .selectAll()
      .where('id', '>', id)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    const begun = visits.map((visit) => {
      const { id: record, started_at: at } = visit;
      return { record, seq: 0, at, kind: 'began', data: beginning(visit) };
    });
    link = await appendEvents(db, begun, link);
    const last = visits.at(-1);
    if (!last) return link;
    id = last.id;
  }
}

async function linkOldEvents(db: Kysely<Tables>, begun: Link): Promise<Link> {
  let link = begun;
  for (let row = 0; ; ) {
    const { rows } = await sql<RecordEvent & { row: number; data: string }>`
      select rowid as row, record, seq, at, kind, data from old_event
      where rowid > ${row} order by rowid limit ${PAGE}`.execute(db);
    const events = rows.map(({ data, ...event }) => ({ ...event, data: JSON.parse(data) as unknown }));
    link = await appendEvents(db, events, link);
    const last = rows.at(-1);
    if (!last) return link;
    row = last.row;
  }
}

/** Where the program was killed between a submission and the note of it, the submission counts. */
async function catchUp(db: Kysely<Tables>): Promise<void> {
  await db
    .updateTable('visit')
    .set({ state: 'submitted' })
    .where('state', '=', 'draft')
    .where('id', 'in', (eb) => eb.selectFrom('event').select('record').where('kind', '=', 'submitted'))
    .execute();
}

async function linkOldAssessments(db: Kysely<Tables>, linked: Link): Promise<void> {
  let link = linked;
  const lowest = new Map<string, number>();
  for (let id = 0; ; ) {
    const old = await db
      .selectFrom('assessment')
      .selectAll()
      .where('id', '>', id)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const {
      id: assessment,
      record,
      record_kind,
      rubric,
      score,
      result,
      assessed_at: at,
      ...rest
    } of old) {
      const kind = record_kind === 'visit' ? 'visit' : 'session';
      const passed = rest.passed === null ? null : rest.passed === 1;
      const seq = (lowest.get(record) ?? 0) - 1;
      lowest.set(record, seq);
      const scores = await db
        .selectFrom('dimension_score')
        .selectAll()
        .where('assessment', '=', assessment)
        .execute();
      const dimensions = sha256(dimensionsText(scores));
      const data = { assessment, score, passed, result: sha256(result), dimensions };
      link = await appendEvents(db, [{ record, seq, at, kind: 'assessed', data }], link);
      const belonging = await belongingOf(db, kind, record);
      const parsed: unknown = JSON.parse(result);
      await keepResult(db, { record, kind, assessment, rubric, score, passed, result: parsed, belonging });
      if (kind === 'session') continue;
      await db.updateTable('visit').set({ score, passed: rest.passed }).where('id', '=', record).execute();
    }
    const last = old.at(-1);
    if (!last) return;
    id = last.id;
  }
}
