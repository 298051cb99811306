import type { Kysely } from 'kysely';
import type { ResultFilter } from '../report/results/tally.js';
import type { VisitState } from '../visit/life.js';
import { insertAssessment, type VisitAssessment } from './assessments.js';
import { newBatch } from './batch.js';
import { appendEvents, type LoggedEvent, readEvents } from './event-log.js';
import { immediately } from './immediately.js';
import { beginVisit, insertWhole, type WholeKept, type WholeVisit } from './keep-visit.js';
import type { Tables } from './tables.js';
import { inFilter } from './visit-filter.js';
import { fromVisitRow, type NewVisit, type StoredVisit } from './visit-row.js';

export type { VisitAssessment } from './assessments.js';
export type { WholeKept, WholeVisit } from './keep-visit.js';
export type { NewVisit, StoredVisit } from './visit-row.js';

/** Where a visit stands after an event. */
export interface Standing {
  readonly state: VisitState;
  readonly revision: number;
}

export interface Visits {
  start(visit: NewVisit): Promise<StoredVisit>;
  /**
   * Saves an event, and where the visit stands after it, durably before it resolves. `seq` is the number of events
   * before it plus one. What changes the score comes with the new one: whoever is killed in between has neither.
   */
  append(
    id: string,
    seq: number,
    kind: string,
    data: unknown,
    after?: Standing,
    assessment?: VisitAssessment,
  ): Promise<void>;
  events(id: string): Promise<readonly LoggedEvent[]>;
  find(id: string): Promise<StoredVisit | undefined>;
  /** Newest first. */
  list(filter: ResultFilter & { readonly limit?: number }): Promise<readonly StoredVisit[]>;
  /** Oldest day first, a few at a time: memory does not grow with their number. */
  each(filter: ResultFilter): AsyncIterable<StoredVisit>;
  count(filter: ResultFilter): Promise<number>;
  /** Keeps a visit that was recorded elsewhere: all of it or nothing. */
  keepWhole(visit: WholeVisit): Promise<WholeKept>;
  /** Many of them in one transaction; `known` in the place of each that was kept before. */
  keepAll(visits: Iterable<WholeVisit>): Promise<readonly WholeKept[]>;
}

const PAGE = 1000;

export function visitsIn(db: Kysely<Tables>, now: () => string): Visits {
  const chosen = (filter: ResultFilter) => db.selectFrom('visit').where((eb) => inFilter(eb, filter));
  return {
    start: (visit) =>
      immediately(db, async (transaction) => fromVisitRow(await beginVisit(transaction, visit, now()))),
    append: (id, seq, kind, data, after, assessment) =>
      immediately(db, async (transaction) => {
        const at = now();
        await appendEvents(transaction, [{ record: id, seq, at, kind, data }]);
        await transaction
          .updateTable('visit')
          .set({ ...after, updated_at: at })
          .where('id', '=', id)
          .execute();
        if (after) {
          await transaction
            .updateTable('result')
            .set({ state: after.state })
            .where('record', '=', id)
            .execute();
        }
        if (!assessment) return;
        const { evaluator: person } = await transaction
          .selectFrom('visit')
          .select('evaluator')
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        await insertAssessment(transaction, { ...assessment, record: id, recordKind: 'visit', person }, at);
      }),
    events: (id) => readEvents(db, id),
    async find(id) {
      const row = await db.selectFrom('visit').selectAll().where('id', '=', id).executeTakeFirst();
      return row && fromVisitRow(row);
    },
    async list({ limit, ...filter }) {
      let query = chosen(filter).selectAll().orderBy('updated_at', 'desc').orderBy('id');
      if (limit !== undefined) query = query.limit(limit);
      return (await query.execute()).map(fromVisitRow);
    },
    async *each(filter) {
      let last = { day: '', id: '' };
      while (true) {
        const rows = await chosen(filter)
          .selectAll()
          .where((eb) => eb(eb.refTuple('day', 'id'), '>', eb.tuple(last.day, last.id)))
          .orderBy('day')
          .orderBy('id')
          .limit(PAGE)
          .execute();
        yield* rows.map(fromVisitRow);
        const end = rows.at(-1);
        if (!end || rows.length < PAGE) return;
        last = { day: end.day, id: end.id };
      }
    },
    async count(filter) {
      const { visits } = await chosen(filter)
        .select((eb) => eb.fn.countAll<number>().as('visits'))
        .executeTakeFirstOrThrow();
      return visits;
    },
    keepWhole: (visit) => immediately(db, (transaction) => insertWhole(transaction, visit, now())),
    keepAll: (visits) =>
      immediately(db, async (transaction) => {
        const kept: WholeKept[] = [];
        const batch = newBatch();
        for (const visit of visits) kept.push(await insertWhole(transaction, visit, now(), batch));
        return kept;
      }),
  };
}
