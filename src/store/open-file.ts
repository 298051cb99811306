import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Database from 'libsql';

/** How long one statement waits for another's write, in milliseconds; `immediately` tries again for longer. */
const BUSY_MS = 100;
/** A change of the journal needs the file for itself for a moment; usually it is made already. */
const JOURNAL_MS = 10_000;

/** Statements that are kept ready: those of a record's way through the store, which come again and again. */
const READY = 200;

/** A query that begins so gives each row as a list of values: a third quicker, which counts for millions of rows. */
export const AS_LISTS = '/* as lists */';

/** Opens the file of a store. */
export function openFile(file: string): SqliteDatabase {
  const database = new Database(file);
  database.exec(`PRAGMA busy_timeout = ${JOURNAL_MS}`);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
  // FULL: a committed answer survives a power cut, not only a killed process.
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA foreign_keys = ON');
  // What is erased is overwritten.
  database.exec('PRAGMA secure_delete = ON');
  const ready = new Map<string, SqliteStatement>();
  return {
    close: () => {
      ready.clear();
      database.close();
    },
    prepare(text) {
      if (/^(?:begin|commit|rollback|vacuum)\b/i.test(text)) return atOnce(database, text);
      const known = ready.get(text);
      if (known) return known;
      const prepared = database.prepare(text);
      if (text.startsWith(AS_LISTS)) prepared.raw(true);
      const statement = prepared as unknown as SqliteStatement;
      if (ready.size >= READY) ready.clear();
      ready.set(text, statement);
      return statement;
    },
  };
}

/** A prepared `begin` that found the store busy would stay in progress and keep every later commit from ending. */
function atOnce(database: Database.Database, text: string): SqliteStatement {
  return {
    reader: false,
    all: () => [],
    run: () => {
      database.exec(text);
      return { changes: 0, lastInsertRowid: 0 };
    },
    iterate: () => [][Symbol.iterator](),
  };
}
