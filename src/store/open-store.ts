import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import { makeFolder } from '../files/make-folder.js';
import { type Assessments, assessmentsIn } from './assessments.js';
import { readDocument, type StoredDocument } from './documents.js';
import { type Evidence, evidenceIn } from './evidence.js';
import { expireProgramme, type Forgotten, forgetPerson } from './forget/forget.js';
import { searchFor, type Traces } from './forget/search.js';
import { guard } from './guard.js';
import { whenFree } from './immediately.js';
import { migrationProvider } from './migrations/migrations.js';
import { openFile } from './open-file.js';
import { listPeople } from './people.js';
import { type Results, resultsIn } from './results.js';
import { type Sessions, sessionsIn } from './sessions.js';
import { asStoreProblem } from './store-problem.js';
import { type Surveys, surveysIn } from './surveys.js';
import type { Tables } from './tables.js';
import { type Verification, verifyStore } from './verify/verify.js';
import { type Visits, visitsIn } from './visits.js';

export interface Store {
  /** The database file, for messages. */
  readonly file: string;
  readonly sessions: Sessions;
  readonly visits: Visits;
  readonly assessments: Assessments;
  readonly results: Results;
  readonly evidence: Evidence;
  readonly surveys: Surveys;
  /** Proves that nothing was altered outside this program; `expected` is a seal taken earlier, `tell` hears how far it is. */
  verify(expected?: string, tell?: (events: number, all: number) => void): Promise<Verification>;
  /** Erases a person everywhere; see `forgetPerson`. */
  forget(person: string): Promise<Forgotten>;
  /** Where a person's name still stands; nowhere once they are forgotten. */
  search(person: string): Promise<Traces>;
  /** Erases everybody from the visits of a programme before a day (YYYY-MM-DD). */
  expire(programme: string, before: string): Promise<Forgotten>;
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
    await refuseForeign(db);
    await migrate(db);
    return storeOver(db, file, place);
  } catch (thrown) {
    throw asStoreProblem(thrown, file);
  }
}

/** A database of another program, which has tables and none of ours, is left as it is. */
async function refuseForeign(db: Kysely<Tables>): Promise<void> {
  const names = (await whenFree(() => db.introspection.getTables({ withInternalKyselyTables: true }))).map(
    ({ name }) => name,
  );
  if (names.length > 0 && !names.includes('kysely_migration')) throw new Error('not a database of Shoptalk');
}

/** Two processes may open a new store in the same moment; the one that comes second looks again. */
async function migrate(db: Kysely<Tables>, triesLeft = 5): Promise<void> {
  const migrator = new Migrator({ db, provider: migrationProvider });
  const error = await whenFree(async () => {
    const { error } = await migrator.migrateToLatest();
    if (/locked|SQLITE_BUSY/i.test(String(error))) throw error;
    return error;
  });
  if (error === undefined) return;
  const madeByAnother = /already exists|UNIQUE constraint/i.test(String(error));
  if (!madeByAnother || triesLeft === 0) throw error;
  await setTimeout(50);
  await migrate(db, triesLeft - 1);
}

function storeOver(db: Kysely<Tables>, file: string, { folder, now }: StorePlace): Store {
  const guarded = <Room extends object>(room: Room): Room => guard(room, file);
  return guarded({
    file,
    sessions: guarded(sessionsIn(db, now)),
    visits: guarded(visitsIn(db, now)),
    assessments: guarded(assessmentsIn(db, now)),
    results: guarded(resultsIn(db)),
    evidence: guarded(evidenceIn(db, folder, now)),
    surveys: guarded(surveysIn(db, now)),
    verify: (expected?: string, tell?: (events: number, all: number) => void) =>
      verifyStore(db, folder, expected, tell),
    forget: (person: string) => forgetPerson(db, folder, person, now()),
    search: (person: string) => searchFor(db, { file, folder }, person),
    expire: (programme: string, before: string) => expireProgramme(db, folder, { programme, before }, now()),
    people: () => listPeople(db),
    document: (hash: string) => readDocument(db, hash),
    close: () => db.destroy(),
  });
}
