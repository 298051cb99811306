import type { Selectable } from 'kysely';
import { digestOf, sha256 } from '../chain.js';
import { appendEvents } from '../event-log.js';
import type { AttachedData } from '../evidence.js';
import type { Writing } from '../immediately.js';
import type { Tables } from '../tables.js';
import type { ErasedData } from '../verify/record-events.js';
import type { ErasurePolicy } from './policy.js';
import { type RecordContext, rewriteEvent, rewriteResult } from './rewrite.js';

type EventRow = Selectable<Tables['event']>;

export interface ErasedRecord {
  readonly events: number;
  readonly assessments: number;
  /** Its events as they are now, in order. */
  readonly rows: readonly EventRow[];
}

/**
 * Takes a person out of the events and assessments of one record. What was erased keeps the digest that its link was
 * made of; an entry behind it says what stands there now, so that nobody can pass an alteration off as an erasure.
 */
export async function eraseRecord(
  transaction: Writing,
  record: string,
  context: RecordContext,
  policy: ErasurePolicy,
  at: string,
): Promise<ErasedRecord> {
  const rows = await transaction
    .selectFrom('event')
    .selectAll()
    .where('record', '=', record)
    .orderBy('seq')
    .execute();
  const results = await eraseAssessments(transaction, record, context, policy);
  const replaced: Record<string, string> = {};
  const now: EventRow[] = [];
  for (const row of rows) {
    const said: unknown = JSON.parse(row.data);
    const rewritten = row.seq < 0 ? relink(said, results, context) : rewriteEvent(said, context, policy);
    const data = JSON.stringify(rewritten);
    if (row.kind === 'erased' || data === row.data) {
      now.push(row);
      continue;
    }
    const digest = row.digest === '' ? digestOf(row.salt, row.data) : row.digest;
    replaced[row.seq] = sha256(data);
    now.push({ ...row, data, salt: '', digest });
    await transaction
      .updateTable('event')
      .set({ data, salt: '', digest })
      .where('place', '=', row.place)
      .execute();
  }
  const events = Object.keys(replaced).length;
  if (events > 0) {
    const data: ErasedData = { kind: 'erased', replaced };
    const seq = Math.max(0, ...rows.map((row) => row.seq)) + 1;
    await appendEvents(transaction, [{ record, seq, at, kind: 'erased', data }]);
  }
  return { events, assessments: results.size, rows: now };
}

/** Gives the hashes of the results that were changed, by assessment. */
async function eraseAssessments(
  transaction: Writing,
  record: string,
  { author }: RecordContext,
  policy: ErasurePolicy,
): Promise<ReadonlyMap<number, string>> {
  const changed = new Map<number, string>();
  const rows = await transaction
    .selectFrom('assessment')
    .select(['id', 'person', 'result'])
    .where('record', '=', record)
    .execute();
  for (const row of rows) {
    const silent = policy.isSilenced(author);
    const result = JSON.stringify(rewriteResult(JSON.parse(row.result), silent, policy));
    const person = policy.rename(row.person);
    if (result === row.result && person === row.person) continue;
    changed.set(row.id, sha256(result));
    await transaction.updateTable('assessment').set({ result, person }).where('id', '=', row.id).execute();
  }
  return changed;
}

/** The link of an assessment with the hash of what its result is now; of evidence that is gone, no more than that it was. */
function relink(
  link: unknown,
  results: ReadonlyMap<number, string>,
  { losesEvidence }: RecordContext,
): unknown {
  const { kind } = link as Partial<AttachedData>;
  if (kind === 'attached') return losesEvidence ? ({ kind } satisfies AttachedData) : link;
  const { assessment } = link as { readonly assessment?: number };
  const result = assessment === undefined ? undefined : results.get(assessment);
  return result === undefined ? link : { ...(link as object), result };
}
