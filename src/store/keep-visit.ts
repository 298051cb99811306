import { CompiledQuery } from 'kysely';
import { replay } from '../visit/visit.js';
import { moveOf, type VisitEvent } from '../visit/visit-event.js';
import { insertAssessed, type VisitAssessment } from './assessments.js';
import { type Batch, newBatch } from './batch.js';
import { belongingOfRow } from './belonging.js';
import { keepDocument } from './documents.js';
import { appendEvents, type RecordEvent } from './event-log.js';
import type { Writing } from './immediately.js';
import { keepPerson } from './people.js';
import { newRecordId } from './record-id.js';
import { beginning, begunData, type NewVisit, type VisitRow } from './visit-row.js';

/** A visit that was recorded elsewhere, or made in one piece. */
export interface WholeVisit {
  readonly visit: NewVisit;
  readonly events: readonly VisitEvent[];
  /** Its name where it comes from, with the programme: a second import of it changes nothing. */
  readonly external?: string;
  /** Its score, where it has one. */
  readonly assessment?: VisitAssessment;
}

export type WholeKept = { readonly id: string } | { readonly known: string };

/** Begins a visit: its row, and the event of the chain that vouches for its details. */
export async function beginVisit(transaction: Writing, visit: NewVisit, at: string): Promise<VisitRow> {
  const row = newRow(visit, null, at);
  await insertRow(transaction, visit, row, newBatch());
  await appendEvents(transaction, [begun(row)]);
  return row;
}

/** Keeps all of a visit: rows and links. */
export async function insertWhole(
  transaction: Writing,
  { visit, events, external, assessment }: WholeVisit,
  at: string,
  batch: Batch = newBatch(),
): Promise<WholeKept> {
  const known = external === undefined ? undefined : await keptAs(transaction, external);
  if (known !== undefined) return { known };
  // Answers do not move a visit: the few events that do tell where it stands.
  const { state, revision } = replay(events.filter((event) => moveOf(event) !== undefined));
  const { score = null, passed = null } = assessment ?? {};
  const row: VisitRow = {
    ...newRow(visit, external ?? null, at),
    state,
    revision,
    score,
    passed: passed === null ? null : Number(passed),
  };
  const { id: record } = row;
  await insertRow(transaction, visit, row, batch);
  const links: RecordEvent[] = [
    begun(row),
    ...events.map((event, index) => ({ record, seq: index + 1, at, kind: event.kind, data: event })),
  ];
  if (assessment) {
    const whose = { record, recordKind: 'visit', person: visit.evaluator } as const;
    const data = await insertAssessed(
      transaction,
      { ...assessment, ...whose },
      at,
      belongingOfRow(row),
      batch,
    );
    links.push({ record, seq: -1, at, kind: 'assessed', data });
  }
  batch.link = await appendEvents(transaction, links, batch.link);
  return { id: record };
}

function newRow(visit: NewVisit, external: string | null, at: string): VisitRow {
  return {
    id: newRecordId('v'),
    ...begunData(visit, external),
    state: 'draft',
    revision: 1,
    score: null,
    passed: null,
    expired: 0,
    started_at: at,
    updated_at: at,
  };
}

function begun(row: VisitRow): RecordEvent {
  return { record: row.id, seq: 0, at: row.started_at, kind: 'began', data: beginning(row) };
}

async function insertRow(
  transaction: Writing,
  { evaluator, rubric }: NewVisit,
  row: VisitRow,
  { kept }: Batch,
): Promise<void> {
  const [person, document] = [`person ${evaluator}`, `document ${rubric.hash}`];
  if (!kept.has(person)) await keepPerson(transaction, evaluator, row.started_at);
  if (!kept.has(document)) await keepDocument(transaction, rubric);
  kept.add(person).add(document);
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  // Ready made: to build the query anew for each of many thousand visits would take longer than inserting.
  const insert = `insert into visit (${columns.join(', ')}) values (${places})`;
  await transaction.executeQuery(CompiledQuery.raw(insert, Object.values(row)));
}

async function keptAs(transaction: Writing, external: string): Promise<string | undefined> {
  const query = CompiledQuery.raw('select id from visit where external = ?', [external]);
  const { rows } = await transaction.executeQuery<{ id: string }>(query);
  return rows[0]?.id;
}
