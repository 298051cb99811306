import type { Kysely } from 'kysely';
import type { Tables } from '../tables.js';
import { checkAssessments } from './check-assessments.js';
import type { Findings } from './fault.js';
import { assessmentsOf, checkEvents, eventsOf } from './record-events.js';

const PAGE = 100;

/** Compares the events and scores of every session with their links. Returns how many there are. */
export async function checkSessions(db: Kysely<Tables>, findings: Findings): Promise<number> {
  let sessions = 0;
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('session')
      .select('id')
      .where('id', '>', last)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    const ids = rows.map(({ id }) => id);
    const end = ids.at(-1);
    if (end === undefined) return sessions;
    const [events, assessments] = [await eventsOf(db, ids), await assessmentsOf(db, ids)];
    const results = await db.selectFrom('result').selectAll().where('record', 'in', ids).execute();
    for (const id of ids) {
      const own = events.get(id) ?? [];
      checkEvents(id, own, findings);
      const newest = checkAssessments(id, own, assessments(id), findings);
      const result = results.find(({ record }) => record === id);
      if (result?.score !== newest?.score || result?.passed !== newest?.passed) {
        findings.found({ record: id, why: 'figures' });
      }
    }
    sessions += ids.length;
    last = end;
  }
}

/** Events whose visit or session was taken away. */
export async function checkOrphans(db: Kysely<Tables>, findings: Findings): Promise<void> {
  const rows = await db
    .selectFrom('event')
    .select('record')
    .distinct()
    .where('record', 'not in', (eb) => eb.selectFrom('visit').select('id'))
    .where('record', 'not in', (eb) => eb.selectFrom('session').select('id'))
    // Results may be kept of what has no session; then nothing but their link is here.
    .where('seq', '>=', 0)
    .execute();
  for (const { record } of rows) findings.found({ record, why: 'no-record' });
}
