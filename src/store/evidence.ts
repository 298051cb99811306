import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely, Selectable } from 'kysely';
import { writeAtomically } from '../files/write-atomically.js';
import { sha256 } from './chain.js';
import { appendEvents, seqBelow } from './event-log.js';
import { immediately, type Writing } from './immediately.js';
import type { Tables } from './tables.js';

/** A receipt, photo or recording, already cleaned and checked. */
export interface NewEvidence {
  readonly bytes: Uint8Array;
  /** Media type, such as `image/jpeg`. */
  readonly type: string;
  /** What it is called; never part of a path. */
  readonly name: string;
  /** Id of the visit or session. */
  readonly record: string;
}

export interface EvidenceEntry {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  readonly type: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface Evidence {
  /** Keeps the bytes, once for all records that have the same, and that this record has them. Gives the hash. */
  keep(evidence: NewEvidence): Promise<string>;
  /** Undefined where it was never kept, was erased, or its file is gone or is not what it was. */
  read(hash: string): Promise<Pick<NewEvidence, 'bytes' | 'type' | 'name'> | undefined>;
  of(record: string): Promise<readonly EvidenceEntry[]>;
  /** Other records that have it too: the same photo twice is a finding. */
  elsewhere(hash: string, record: string): Promise<readonly string[]>;
}

/** @param folder of the store */
export function evidenceIn(db: Kysely<Tables>, folder: string, now: () => string): Evidence {
  return {
    async keep({ bytes, type, name, record }) {
      const hash = sha256(bytes);
      await immediately(db, async (transaction) => {
        // Inside the transaction: what is erased at the same time is not taken away from under a new record.
        if (!(await isEvidenceWhole(folder, hash))) await writeAtomically(fileOf(folder, hash), bytes);
        const row = { record, hash, type, name, size: bytes.byteLength };
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('evidence')
          .values(row)
          .onConflict((conflict) => conflict.columns(['record', 'hash']).doNothing())
          .executeTakeFirstOrThrow();
        if (Number(numInsertedOrUpdatedRows) > 0) await keepAttached(transaction, row, now());
      });
      return hash;
    },
    async read(hash) {
      const row = await db
        .selectFrom('evidence')
        .select(['type', 'name'])
        .where('hash', '=', hash)
        .orderBy('record')
        .executeTakeFirst();
      const bytes = row && (await bytesOf(folder, hash));
      return row && bytes && { ...row, bytes };
    },
    of: (record) =>
      db
        .selectFrom('evidence')
        .select(['hash', 'type', 'name', 'size'])
        .where('record', '=', record)
        .orderBy('name')
        .orderBy('hash')
        .execute(),
    async elsewhere(hash, record) {
      const rows = await db
        .selectFrom('evidence')
        .select('record')
        .where('hash', '=', hash)
        .where('record', '<>', record)
        .orderBy('record')
        .execute();
      return rows.map((row) => row.record);
    },
  };
}

/** What the chain knows of a piece of evidence; without a hash once it was erased. */
export interface AttachedData {
  readonly kind: 'attached';
  readonly hash?: string;
  readonly type?: string;
  readonly name?: string;
  readonly size?: number;
}

/** The link of the chain that vouches for a piece of evidence of a record. */
export async function keepAttached(
  transaction: Writing,
  { record, hash, type, name, size }: Selectable<Tables['evidence']>,
  at: string,
): Promise<void> {
  const data: AttachedData = { kind: 'attached', hash, type, name, size };
  await appendEvents(transaction, [
    { record, seq: await seqBelow(transaction, record), at, kind: data.kind, data },
  ]);
}

/** Hashes come from rows and answers, which somebody may have altered: only a hash becomes a path. */
function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

function fileOf(folder: string, hash: string): string {
  return join(folder, 'evidence', hash.slice(0, 2), hash);
}

/** Are the bytes there, and those that the hash names? */
export async function isEvidenceWhole(folder: string, hash: string): Promise<boolean> {
  return (await bytesOf(folder, hash)) !== undefined;
}

async function bytesOf(folder: string, hash: string): Promise<Uint8Array | undefined> {
  if (!isHash(hash)) return undefined;
  try {
    const bytes = await readFile(fileOf(folder, hash));
    return sha256(bytes) === hash ? bytes : undefined;
  } catch {
    return undefined;
  }
}
