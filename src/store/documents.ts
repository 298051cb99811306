import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** A scenario or rubric file as it was read, named by the SHA-256 of its bytes. */
export interface StoredDocument {
  readonly hash: string;
  readonly kind: 'scenario' | 'rubric';
  readonly name: string;
  readonly text: string;
}

/** Keeps a document once; keeping it again changes nothing. */
export async function keepDocument(db: Kysely<Tables>, document: StoredDocument): Promise<void> {
  await db
    .insertInto('document')
    .values(document)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

export async function readDocument(db: Kysely<Tables>, hash: string): Promise<StoredDocument | undefined> {
  return db.selectFrom('document').selectAll().where('hash', '=', hash).executeTakeFirst();
}
