import type { Kysely, Selectable } from 'kysely';
import { keepDocument, type StoredDocument } from './documents.js';
import { appendEvents, type LoggedEvent, readEvents } from './event-log.js';
import { immediately } from './immediately.js';
import { keepPerson } from './people.js';
import { newRecordId } from './record-id.js';
import type { Tables } from './tables.js';

/** `coaching` allows hints, undo and retry; `certify` is one attempt with none of these. */
export type SessionMode = 'coaching' | 'certify';

/** `open` can be resumed; `ended` reached an ending; `left` was closed by the trainee without one. */
export type SessionState = 'open' | 'ended' | 'left';

export interface NewSession {
  readonly person: string;
  readonly scenario: StoredDocument;
  readonly rubric: StoredDocument;
  readonly language: string;
  readonly mode: SessionMode;
  readonly seed: number;
  /** Session of which this is another attempt. */
  readonly retryOf?: string;
}

export interface Session {
  readonly id: string;
  readonly person: string;
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly rubric: string;
  readonly rubricHash: string;
  readonly language: string;
  readonly mode: SessionMode;
  readonly seed: number;
  readonly state: SessionState;
  readonly retryOf?: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly updatedAt: string;
}

export interface Sessions {
  start(session: NewSession): Promise<Session>;
  /** Saves an event durably before it resolves. `seq` is the number of events before it plus one. */
  append(id: string, seq: number, kind: string, data: unknown): Promise<void>;
  events(id: string): Promise<readonly LoggedEvent[]>;
  setState(id: string, state: SessionState): Promise<void>;
  find(id: string): Promise<Session | undefined>;
  /** Newest first. */
  list(filter: { readonly person?: string; readonly state?: SessionState }): Promise<readonly Session[]>;
}

export function sessionsIn(db: Kysely<Tables>, now: () => string): Sessions {
  return {
    async start(session) {
      const id = newRecordId('s');
      const at = now();
      const row = {
        id,
        person: session.person,
        scenario: session.scenario.name,
        scenario_hash: session.scenario.hash,
        rubric: session.rubric.name,
        rubric_hash: session.rubric.hash,
        language: session.language,
        mode: session.mode,
        seed: session.seed,
        state: 'open',
        retry_of: session.retryOf ?? null,
        started_at: at,
        updated_at: at,
      };
      await immediately(db, async (transaction) => {
        await keepPerson(transaction, session.person, at);
        await keepDocument(transaction, session.scenario);
        await keepDocument(transaction, session.rubric);
        await transaction.insertInto('session').values(row).execute();
      });
      return fromRow(row);
    },
    append: (id, seq, kind, data) =>
      immediately(db, async (transaction) => {
        const at = now();
        await appendEvents(transaction, [{ record: id, seq, at, kind, data }]);
        await transaction.updateTable('session').set({ updated_at: at }).where('id', '=', id).execute();
      }),
    events: (id) => readEvents(db, id),
    setState: (id, state) =>
      immediately(db, async (transaction) => {
        await transaction
          .updateTable('session')
          .set({ state, updated_at: now() })
          .where('id', '=', id)
          .execute();
      }),
    async find(id) {
      const row = await db.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst();
      return row && fromRow(row);
    },
    async list(filter) {
      let query = db.selectFrom('session').selectAll();
      if (filter.person !== undefined) query = query.where('person', '=', filter.person);
      if (filter.state !== undefined) query = query.where('state', '=', filter.state);
      const rows = await query.orderBy('updated_at', 'desc').orderBy('id').execute();
      return rows.map(fromRow);
    },
  };
}

function fromRow(row: Selectable<Tables['session']>): Session {
  return {
    id: row.id,
    person: row.person,
    scenario: row.scenario,
    scenarioHash: row.scenario_hash,
    rubric: row.rubric,
    rubricHash: row.rubric_hash,
    language: row.language,
    mode: row.mode as SessionMode,
    seed: row.seed,
    state: row.state as SessionState,
    ...(row.retry_of === null ? {} : { retryOf: row.retry_of }),
    startedAt: row.started_at,
    updatedAt: row.updated_at,
  };
}
