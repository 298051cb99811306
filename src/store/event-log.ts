import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** One entry of a session's or a visit's log. `seq` counts from 1 without gaps. */
export interface LoggedEvent {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: string;
  readonly data: unknown;
}

/**
 * Adds one event at the place `seq`. Two processes that continue the same record collide here,
 * because the place is taken: the second gets a UNIQUE error and nothing is overwritten.
 */
export async function appendEvent(db: Kysely<Tables>, record: string, event: LoggedEvent): Promise<void> {
  const { seq, at, kind, data } = event;
  await db
    .insertInto('event')
    .values({ record, seq, at, kind, data: JSON.stringify(data) })
    .execute();
}

/** All events of a record in order; empty when there are none. */
export async function readEvents(db: Kysely<Tables>, record: string): Promise<readonly LoggedEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['seq', 'at', 'kind', 'data'])
    .where('record', '=', record)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as unknown }));
}
