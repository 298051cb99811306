import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** Makes a person known by this pseudonym; known people stay as they are. */
export async function keepPerson(db: Kysely<Tables>, id: string, now: string): Promise<void> {
  await db
    .insertInto('person')
    .values({ id, created_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export async function listPeople(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom('person').select('id').orderBy('id').execute();
  return rows.map((row) => row.id);
}
