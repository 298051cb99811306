import { CompiledQuery, type Kysely } from 'kysely';
import { digestOf, hashOf, type Link, newSalt, noLink } from './chain.js';
import type { Writing } from './immediately.js';
import type { Tables } from './tables.js';

/** One entry of a session's or a visit's log. `seq` counts from 1 without gaps. */
export interface LoggedEvent {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: string;
  readonly data: unknown;
}

/** An event and the session or visit that it belongs to. */
export interface RecordEvent extends LoggedEvent {
  readonly record: string;
}

/** Rows of one statement; the database takes 32,766 values. */
const ROWS_AT_ONCE = 500;
const COLUMNS = ['place', 'record', 'seq', 'at', 'kind', 'data', 'salt', 'digest', 'hash'] as const;

/** The end of the chain. */
export async function lastLink(db: Kysely<Tables>): Promise<Link> {
  const query = db.selectFrom('event').select(['place', 'hash']).orderBy('place', 'desc').limit(1);
  return (await query.executeTakeFirst()) ?? noLink;
}

/**
 * Adds events behind the last of the store. Two processes that continue the same record collide at its `seq`, because
 * the place is taken: the second gets a UNIQUE error and nothing is overwritten.
 *
 * @param transaction one that holds the store for itself (`immediately`), so that the chain never forks
 * @param before the end of the chain where it is known
 * @returns the new end
 */
export async function appendEvents(
  transaction: Writing,
  events: readonly RecordEvent[],
  before?: Link,
): Promise<Link> {
  let link = before ?? (await lastLink(transaction));
  for (let from = 0; from < events.length; from += ROWS_AT_ONCE) {
    const values: unknown[] = [];
    const some = events.slice(from, from + ROWS_AT_ONCE);
    for (const { record, seq, at, kind, data } of some) {
      const salt = newSalt();
      const text = JSON.stringify(data);
      const digest = digestOf(salt, text);
      link = { place: link.place + 1, hash: hashOf(link.hash, { record, seq, at, kind, digest }) };
      values.push(link.place, record, seq, at, kind, text, salt, '', link.hash);
    }
    await transaction.executeQuery(CompiledQuery.raw(insertOf(some.length), values));
  }
  return link;
}

function insertOf(rows: number): string {
  const row = `(${COLUMNS.map(() => '?').join(', ')})`;
  return `insert into event (${COLUMNS.join(', ')}) values ${Array(rows).fill(row).join(', ')}`;
}

/** For what stands beside what happened in a record (assessments, evidence) and takes none of its places. */
export async function seqBelow(transaction: Writing, record: string): Promise<number> {
  const { lowest } = await transaction
    .selectFrom('event')
    .select((eb) => eb.fn.min('seq').as('lowest'))
    .where('record', '=', record)
    .executeTakeFirstOrThrow();
  return Math.min(lowest ?? 0, 0) - 1;
}

/** What happened in a record, in order; empty when nothing did. */
export async function readEvents(db: Kysely<Tables>, record: string): Promise<readonly LoggedEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['seq', 'at', 'kind', 'data'])
    .where('record', '=', record)
    .where('seq', '>', 0)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as unknown }));
}
