import { replay } from '../visit/visit.js';
import { moveOf, type VisitEvent } from '../visit/visit-event.js';
import { insertAssessment, type VisitAssessment } from './assessments.js';
import { keepDocument } from './documents.js';
import { appendEvents } from './event-log.js';
import type { Writing } from './immediately.js';
import { keepPerson } from './people.js';
import { newRecordId } from './record-id.js';
import { begunData, type NewVisit, type VisitRow } from './visit-row.js';

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
export async function beginVisit(
  transaction: Writing,
  visit: NewVisit,
  at: string,
  external: string | null = null,
): Promise<VisitRow> {
  await keepPerson(transaction, visit.evaluator, at);
  await keepDocument(transaction, visit.rubric);
  const data = begunData(visit, external);
  const row: VisitRow = {
    id: newRecordId('v'),
    ...data,
    state: 'draft',
    revision: 1,
    score: null,
    passed: null,
    expired: 0,
    started_at: at,
    updated_at: at,
  };
  await transaction.insertInto('visit').values(row).execute();
  await appendEvents(transaction, [{ record: row.id, seq: 0, at, kind: 'began', data }]);
  return row;
}

export async function insertWhole(
  transaction: Writing,
  { visit, events, external, assessment }: WholeVisit,
  at: string,
): Promise<WholeKept> {
  const known = external === undefined ? undefined : await keptAs(transaction, external);
  if (known !== undefined) return { known };
  const { id } = await beginVisit(transaction, visit, at, external ?? null);
  await appendEvents(
    transaction,
    events.map((event, index) => ({ record: id, seq: index + 1, at, kind: event.kind, data: event })),
  );
  // Answers do not move a visit: the few events that do tell where it stands.
  const { state, revision } = replay(events.filter((event) => moveOf(event) !== undefined));
  await transaction.updateTable('visit').set({ state, revision }).where('id', '=', id).execute();
  if (assessment) {
    const whose = { record: id, recordKind: 'visit', person: visit.evaluator } as const;
    await insertAssessment(transaction, { ...assessment, ...whose }, at);
  }
  return { id };
}

async function keptAs(transaction: Writing, external: string): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('visit')
    .select('id')
    .where('external', '=', external)
    .executeTakeFirst();
  return row?.id;
}
