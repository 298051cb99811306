import type { Kysely, Selectable } from 'kysely';
import { sha256 } from '../chain.js';
import type { Tables } from '../tables.js';
import type { Findings } from './fault.js';

export type EventRow = Selectable<Tables['event']>;
export type AssessmentRow = Selectable<Tables['assessment']>;

/** What the entry of an erasure says: the digest of what stands now in the place of what was erased. */
export interface ErasedData {
  readonly kind: 'erased';
  /** By the number of the event in its record: SHA-256 of its data as it is now. */
  readonly replaced: Readonly<Record<string, string>>;
}

/** The events of some records, by record, in order. */
export async function eventsOf(
  db: Kysely<Tables>,
  records: readonly string[],
): Promise<ReadonlyMap<string, readonly EventRow[]>> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('record', 'in', [...records])
    .orderBy('record')
    .orderBy('seq')
    .execute();
  return byRecord(rows);
}

/** The assessments of a record, oldest first, and the scores of their dimensions. */
export interface Assessed {
  readonly assessments: readonly AssessmentRow[];
  readonly dimensions: readonly Selectable<Tables['dimension_score']>[];
}

/** Gives the assessments of each of some records. */
export async function assessmentsOf(
  db: Kysely<Tables>,
  records: readonly string[],
): Promise<(record: string) => Assessed> {
  const rows = await db
    .selectFrom('assessment')
    .selectAll()
    .where('record', 'in', [...records])
    .orderBy('id')
    .execute();
  const scores = await db
    .selectFrom('dimension_score')
    .innerJoin('assessment', 'assessment.id', 'dimension_score.assessment')
    .where('record', 'in', [...records])
    .selectAll('dimension_score')
    .select('record')
    .execute();
  const [assessments, dimensions] = [byRecord(rows), byRecord(scores)];
  return (record) => ({
    assessments: assessments.get(record) ?? [],
    dimensions: dimensions.get(record) ?? [],
  });
}

export function byRecord<Row extends { readonly record: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const list = found.get(row.record);
    if (list) list.push(row);
    else found.set(row.record, [row]);
  }
  return found;
}

/** Numbers without a gap, and an entry for everything that was erased. */
export function checkEvents(record: string, events: readonly EventRow[], findings: Findings): void {
  const happened = events.filter(({ seq }) => seq > 0);
  for (const [index, { seq }] of happened.entries()) {
    if (seq === index + 1) continue;
    findings.found({ record, seq: index + 1, why: 'missing' });
    break;
  }
  const erased = events.filter(({ digest }) => digest !== '');
  if (erased.length === 0) return;
  const replaced = new Map<string, string>();
  for (const { kind, digest, data } of events) {
    if (kind !== 'erased' || digest !== '') continue;
    const entry = parsed(data) as Partial<ErasedData> | undefined;
    for (const [seq, hash] of Object.entries(entry?.replaced ?? {})) replaced.set(seq, hash);
  }
  for (const { seq, data, salt } of erased) {
    if (salt !== '' || replaced.get(String(seq)) !== sha256(data)) {
      findings.found({ record, seq, why: 'erased' });
    }
  }
}

/** Somebody may have put there what is no JSON. */
export function parsed(data: string): unknown {
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
}
