import type { Kysely } from 'kysely';
import { replay, replyTo, type Visit } from '../../visit/visit.js';
import type { VisitEvent } from '../../visit/visit-event.js';
import type { Tables } from '../tables.js';
import { type BegunData, beginning, type VisitRow } from '../visit-row.js';
import { checkAssessments, isFaithful } from './check-assessments.js';
import type { Findings } from './fault.js';
import { assessmentsOf, byRecord, checkEvents, type EventRow, eventsOf, parsed } from './record-events.js';

const PAGE = 200;

/** Compares every visit with what its events say. Returns how many there are. */
export async function checkVisits(db: Kysely<Tables>, findings: Findings): Promise<number> {
  let visits = 0;
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('visit')
      .selectAll()
      .where('id', '>', last)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    const end = rows.at(-1);
    if (!end) return visits;
    await checkPage(db, rows, findings);
    visits += rows.length;
    last = end.id;
  }
}

async function checkPage(db: Kysely<Tables>, rows: readonly VisitRow[], findings: Findings): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const [events, assessments] = [await eventsOf(db, ids), await assessmentsOf(db, ids)];
  const results = byRecord(await db.selectFrom('result').selectAll().where('record', 'in', ids).execute());
  const remarks = byRecord(await db.selectFrom('remark').selectAll().where('record', 'in', ids).execute());
  for (const row of rows) {
    const { id } = row;
    const own = events.get(id) ?? [];
    const visit = replay(happenedIn(own));
    checkEvents(id, own, findings);
    if (!beganSo(row, own)) findings.found({ record: id, why: 'details' });
    if (row.state !== visit.state || row.revision !== visit.revision) {
      findings.found({ record: id, why: 'state' });
    }
    const newest = checkAssessments(id, own, assessments(id), findings);
    if (row.score !== (newest?.score ?? null) || row.passed !== (newest?.passed ?? null)) {
      findings.found({ record: id, why: 'score' });
    }
    const [result] = results.get(id) ?? [];
    const words = remarks.get(id) ?? [];
    const figures =
      newest === undefined
        ? result === undefined && words.length === 0
        : isFaithful(newest, result) &&
          belongs(row, result) &&
          words.every(({ criterion, comment }) => commentOn(visit, criterion) === comment);
    if (!figures) findings.found({ record: id, why: 'figures' });
  }
}

function happenedIn(events: readonly EventRow[]): readonly VisitEvent[] {
  return events.flatMap(({ seq, data }) => {
    const event = seq > 0 ? (parsed(data) as VisitEvent | undefined) : undefined;
    return event ? [event] : [];
  });
}

function beganSo(row: VisitRow, events: readonly EventRow[]): boolean {
  const began = events.find(({ seq }) => seq === 0);
  const said = began && (parsed(began.data) as Partial<BegunData> | undefined);
  return (
    said !== undefined &&
    Object.entries(beginning(row)).every(([key, value]) => said[key as keyof BegunData] === value)
  );
}

const DIVIDING = ['programme', 'region', 'site', 'evaluator', 'person', 'scenario', 'day', 'state'] as const;

function belongs(row: VisitRow, result: Pick<VisitRow, (typeof DIVIDING)[number]> | undefined): boolean {
  return result !== undefined && DIVIDING.every((column) => result[column] === row[column]);
}

function commentOn(visit: Visit, criterion: string): string {
  return replyTo(visit, criterion)?.answer.comment ?? '';
}
