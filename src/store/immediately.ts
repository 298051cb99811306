import { setTimeout } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.js';

/** How long one writer waits for another before it gives up, in milliseconds. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 10;

/** A store as it is inside a transaction. */
export type Writing = Kysely<Tables>;

/**
 * Does some work in one transaction that is the only writer from its first statement on, so that what it reads (the end
 * of the chain) is still true when it writes. Waiting gives way to others of the same process.
 */
export async function immediately<Result>(
  db: Kysely<Tables>,
  work: (transaction: Writing) => Promise<Result>,
): Promise<Result> {
  return db.connection().execute(async (connection) => {
    await whenFree(() => sql`begin immediate`.execute(connection));
    try {
      const result = await work(connection);
      await sql`commit`.execute(connection);
      return result;
    } catch (thrown) {
      await rollBack(connection);
      throw thrown;
    }
  });
}

/** Some failures (a full disk) have rolled back already; theirs is the error to tell of. */
async function rollBack(connection: Writing): Promise<void> {
  try {
    await sql`rollback`.execute(connection);
  } catch {
    return;
  }
}

/** Tries again while another holds the store. */
export async function whenFree<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      return await attempt();
    } catch (thrown) {
      if (waited >= PATIENCE_MS || !isBusy(thrown)) throw thrown;
      await setTimeout(PAUSE_MS);
    }
  }
}

function isBusy(thrown: unknown): boolean {
  const code = String((thrown as { code?: unknown } | null)?.code ?? '');
  return /SQLITE_BUSY|SQLITE_LOCKED|is locked/.test(`${code} ${String(thrown)}`);
}
