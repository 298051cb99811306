import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { immediately, whenFree } from '../immediately.js';
import type { Tables } from '../tables.js';

/**
 * Writes the file of the store anew, without what was erased: first the database, then the write-ahead log is taken
 * over and emptied. Waits for readers, and rejects where one stays: then old pages are still there.
 */
export async function scrubFile(db: Kysely<Tables>): Promise<void> {
  // The new file would otherwise be made in memory, as large as the store is.
  await sql`pragma temp_store = file`.execute(db);
  await whenFree(() => sql`vacuum`.execute(db));
  await whenFree(async () => {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    if (rows[0]?.busy !== 0) throw new Error('SQLITE_BUSY: database is locked by a reader');
  });
}

/** Removes the files of evidence that no record has any more, half-written ones too. Returns how many. */
export async function removeUnused(db: Kysely<Tables>, folder: string): Promise<number> {
  return immediately(db, async (transaction) => {
    const rows = await transaction.selectFrom('evidence').select('hash').distinct().execute();
    const wanted = new Set(rows.map(({ hash }) => hash));
    let removed = 0;
    for (const file of await evidenceFiles(folder)) {
      if (wanted.has(basename(file))) continue;
      await rm(file, { force: true });
      removed += 1;
    }
    return removed;
  });
}

/** Paths of all files that evidence was kept in. */
export async function evidenceFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(folder, 'evidence'), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw thrown;
  }
}
