import type { Kysely, Selectable } from 'kysely';
import type { VisitEvent } from '../../visit/visit-event.js';
import { type Answers, remarksOf } from '../results/remarks-of.js';
import { countsIn } from '../results/result-row.js';
import { SURVEYS } from '../surveys.js';
import type { Tables } from '../tables.js';
import { type BegunData, beginning, type VisitRow } from '../visit-row.js';
import { checkAssessments, isFaithful, type ResultRow } from './check-assessments.js';
import type { Findings } from './fault.js';
import {
  type AssessmentRow,
  assessmentsOf,
  byRecord,
  checkEvents,
  type EventRow,
  parsed,
} from './record-events.js';
import { saidIn } from './said-in.js';
import type { RecordEvents } from './walk-events.js';

/** Compares visits, sessions and what reports read of them with what their events say. */
export async function checkRecords(
  db: Kysely<Tables>,
  events: RecordEvents,
  findings: Findings,
): Promise<void> {
  const ids = [...events.keys()];
  if (ids.length === 0) return;
  const assessed = await assessmentsOf(db, ids);
  const results = byRecord(await db.selectFrom('result').selectAll().where('record', 'in', ids).execute());
  const remarks = byRecord(await db.selectFrom('remark').selectAll().where('record', 'in', ids).execute());
  const visits = await db.selectFrom('visit').selectAll().where('id', 'in', ids).execute();
  const visitOf = new Map(visits.map((visit) => [visit.id, visit]));
  const others = ids.filter((id) => !visitOf.has(id));
  const sessions = others.length > 0 ? await sessionsAmong(db, others) : new Set<string>();
  for (const [id, own] of events) {
    checkEvents(id, own, findings);
    if (id === SURVEYS) continue;
    const newest = checkAssessments(id, own, assessed(id), findings);
    const [result] = results.get(id) ?? [];
    const reported = { newest, result, remarks: remarks.get(id) ?? [] };
    const visit = visitOf.get(id);
    if (visit) checkVisit(visit, own, reported, findings);
    else {
      // Results may be kept of what has no session; then nothing but their links is here.
      const happened = own.some(({ seq }) => seq >= 0);
      if (happened && !sessions.has(id)) findings.found({ record: id, why: 'no-record' });
      if (!isReported(reported, {})) findings.found({ record: id, why: 'figures' });
    }
  }
}

async function sessionsAmong(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('session')
    .select('id')
    .where('id', 'in', [...ids])
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The newest assessment of a record, and what reports read of it. */
interface Reported {
  readonly newest: AssessmentRow | undefined;
  readonly result: ResultRow | undefined;
  readonly remarks: readonly Selectable<Tables['remark']>[];
}

function checkVisit(
  row: VisitRow,
  events: readonly EventRow[],
  reported: Reported,
  findings: Findings,
): void {
  const { id: record, state, revision, score, passed } = row;
  const said = saidIn(happenedIn(events));
  if (!beganSo(row, events)) findings.found({ record, why: 'details' });
  if (state !== said.state || revision !== said.revision) findings.found({ record, why: 'state' });
  const { newest, result } = reported;
  if (score !== (newest?.score ?? null) || passed !== (newest?.passed ?? null)) {
    findings.found({ record, why: 'score' });
  }
  const belongs = result === undefined || DIVIDING.every((column) => result[column] === row[column]);
  if (!belongs || !isReported(reported, said)) findings.found({ record, why: 'figures' });
}

const DIVIDING = ['programme', 'region', 'site', 'evaluator', 'person', 'scenario', 'day', 'state'] as const;

/** Its figures, and every word that reports quote: none altered, put in or taken out. */
function isReported({ newest, result, remarks }: Reported, said: Answers): boolean {
  if (!newest) return result === undefined && remarks.length === 0;
  const counts = countsIn(parsed(newest.result));
  if (!result || !isFaithful(newest, counts, result)) return false;
  const expected = remarksOf(counts.criteria, said);
  const kept = new Map(remarks.map((remark) => [remark.criterion, remark]));
  return (
    expected.length === remarks.length &&
    expected.every((words) => {
      const found = kept.get(words.criterion);
      return (
        found?.day === result.day &&
        Object.entries(words).every(([key, value]) => found[key as 'share'] === value)
      );
    })
  );
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

/** What has no events at all, and should. */
export async function checkWithout(db: Kysely<Tables>, findings: Findings): Promise<void> {
  const linked = db.selectFrom('event').select('record');
  const visits = await db.selectFrom('visit').select('id').where('id', 'not in', linked).execute();
  for (const { id } of visits) findings.found({ record: id, why: 'details' });
  for (const [table, why] of [
    ['assessment', 'score'],
    ['result', 'figures'],
    ['remark', 'figures'],
  ] as const) {
    const rows = await db
      .selectFrom(table)
      .select('record')
      .distinct()
      .where('record', 'not in', linked)
      .execute();
    for (const { record } of rows) findings.found({ record, why });
  }
}
