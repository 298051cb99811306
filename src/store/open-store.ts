import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { type Assessments, assessmentsIn } from './assessments.js';
import { readDocument, type StoredDocument } from './documents.js';
import { makeFolder } from './make-folder.js';
import { migrationProvider } from './migrations/migrations.js';
import { listPeople } from './people.js';
import { type Sessions, sessionsIn } from './sessions.js';
import { asStoreProblem } from './store-problem.js';
import type { Tables } from './tables.js';
import { type Visits, visitsIn } from './visits.js';

/** How long one process waits for another's write before it gives up, in milliseconds. */
const BUSY_MS = 10_000;

export interface Store {
  /** The database file, for messages. */
  readonly file: string;
  readonly sessions: Sessions;
  readonly visits: Visits;
  readonly assessments: Assessments;
  people(): Promise<readonly string[]>;
  document(hash: string): Promise<StoredDocument | undefined>;
  close(): Promise<void>;
}

export interface StorePlace {
  /** Folder of the store; made when it does not exist. */
  readonly folder: string;
  /** The clock, as ISO 8601 UTC. */
  readonly now: () => string;
}

/**
 * Opens the embedded store and brings its tables up to date. Several processes may have it open:
 * write-ahead logging lets them read while one writes, and writers wait for each other.
 *
 * @throws StoreProblem with a code ST1xx when the store cannot be opened; every method of the
 *   store rejects with one when a write fails (full disk, another writer, damaged file).
 */
export async function openStore(place: StorePlace): Promise<Store> {
  const file = join(place.folder, 'shoptalk.sqlite');
  try {
    makeFolder(place.folder);
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: openFile(file) }) });
    await migrate(db);
    return guardAll(storeOver(db, file, place.now), file);
  } catch (thrown) {
    throw asStoreProblem(thrown, file);
  }
}

function openFile(file: string): Database.Database {
  const database = new Database(file);
  database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
  database.exec('PRAGMA journal_mode = WAL');
  // FULL: a committed answer survives a power cut, not only a killed process.
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA foreign_keys = ON');
  return database;
}

/** Two processes may open a new store in the same moment; the one that comes second looks again. */
async function migrate(db: Kysely<Tables>, triesLeft = 5): Promise<void> {
  const { error } = await new Migrator({ db, provider: migrationProvider }).migrateToLatest();
  if (error === undefined) return;
  const madeByAnother = /already exists|UNIQUE constraint|locked|SQLITE_BUSY/i.test(String(error));
  if (!madeByAnother || triesLeft === 0) throw error;
  await setTimeout(50);
  await migrate(db, triesLeft - 1);
}

function storeOver(db: Kysely<Tables>, file: string, now: () => string): Store {
  return {
    file,
    sessions: sessionsIn(db, now),
    visits: visitsIn(db, now),
    assessments: assessmentsIn(db, now),
    people: () => listPeople(db),
    document: (hash) => readDocument(db, hash),
    close: () => db.destroy(),
  };
}

/** Every call of the store that fails, fails with a problem a person can read. */
function guardAll(store: Store, file: string): Store {
  const guard = <Room extends object>(room: Room): Room =>
    new Proxy(room, {
      get(target, key, receiver): unknown {
        const member: unknown = Reflect.get(target, key, receiver);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]): Promise<unknown> => {
          try {
            return await (member as (...given: unknown[]) => unknown)(...args);
          } catch (thrown) {
            throw asStoreProblem(thrown, file);
          }
        };
      },
    });
  const { sessions, visits, assessments } = store;
  return guard({
    ...store,
    sessions: guard(sessions),
    visits: guard(visits),
    assessments: guard(assessments),
  });
}
