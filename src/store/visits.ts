import type { Kysely, Selectable } from 'kysely';
import type { VisitState } from '../visit/life.js';
import { keepDocument, type StoredDocument } from './documents.js';
import { appendEvent, type LoggedEvent, readEvents } from './event-log.js';
import { keepPerson } from './people.js';
import { newRecordId } from './record-id.js';
import type { Tables } from './tables.js';

export interface NewVisit {
  /** Pseudonym of whoever records the visit. */
  readonly evaluator: string;
  readonly rubric: StoredDocument;
  readonly site: string;
}

export interface StoredVisit {
  readonly id: string;
  readonly evaluator: string;
  readonly rubric: string;
  readonly rubricHash: string;
  readonly site: string;
  readonly state: VisitState;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly updatedAt: string;
}

export interface Visits {
  start(visit: NewVisit): Promise<StoredVisit>;
  /** Saves an event durably before it resolves. `seq` is the number of events before it plus one. */
  append(id: string, seq: number, kind: string, data: unknown): Promise<void>;
  events(id: string): Promise<readonly LoggedEvent[]>;
  setState(id: string, state: VisitState): Promise<void>;
  find(id: string): Promise<StoredVisit | undefined>;
  /** Newest first. */
  list(filter: { readonly evaluator?: string; readonly state?: string }): Promise<readonly StoredVisit[]>;
}

export function visitsIn(db: Kysely<Tables>, now: () => string): Visits {
  return {
    async start(visit) {
      const at = now();
      await keepPerson(db, visit.evaluator, at);
      await keepDocument(db, visit.rubric);
      const row = {
        id: newRecordId('v'),
        evaluator: visit.evaluator,
        rubric: visit.rubric.name,
        rubric_hash: visit.rubric.hash,
        site: visit.site,
        state: 'draft',
        started_at: at,
        updated_at: at,
      };
      await db.insertInto('visit').values(row).execute();
      return fromRow(row);
    },
    async append(id, seq, kind, data) {
      const at = now();
      await appendEvent(db, id, { seq, at, kind, data });
      await db.updateTable('visit').set({ updated_at: at }).where('id', '=', id).execute();
    },
    events: (id) => readEvents(db, id),
    async setState(id, state) {
      await db.updateTable('visit').set({ state, updated_at: now() }).where('id', '=', id).execute();
    },
    async find(id) {
      const row = await db.selectFrom('visit').selectAll().where('id', '=', id).executeTakeFirst();
      return row && fromRow(row);
    },
    async list(filter) {
      let query = db.selectFrom('visit').selectAll();
      if (filter.evaluator !== undefined) query = query.where('evaluator', '=', filter.evaluator);
      if (filter.state !== undefined) query = query.where('state', '=', filter.state);
      const rows = await query.orderBy('updated_at', 'desc').orderBy('id').execute();
      return rows.map(fromRow);
    },
  };
}

function fromRow(row: Selectable<Tables['visit']>): StoredVisit {
  return {
    id: row.id,
    evaluator: row.evaluator,
    rubric: row.rubric,
    rubricHash: row.rubric_hash,
    site: row.site,
    state: row.state as VisitState,
    startedAt: row.started_at,
    updatedAt: row.updated_at,
  };
}
