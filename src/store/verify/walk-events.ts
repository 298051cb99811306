import { setImmediate } from 'node:timers/promises';
import { CompiledQuery, type Kysely } from 'kysely';
import { AS_LISTS } from '../open-file.js';
import type { Tables } from '../tables.js';
import { type EventRow, eventsOf } from './record-events.js';

const PAGE = 1000;
/** Events that may wait for the rest of their records; those that wait longest are read again at the end. */
const WAITING = 100_000;
/** Records that are compared with their rows at once. */
const TOGETHER = 200;

export type RecordEvents = ReadonlyMap<string, readonly EventRow[]>;

export interface Walking {
  /** Hears of every event in the order of the chain. */
  readonly each: (event: EventRow) => void;
  /** Gets all events of some records, each record's in its own order. */
  readonly records: (events: RecordEvents) => Promise<void>;
  /** After each page: events so far, and all of them. */
  readonly tell: (events: number, all: number) => void;
}

/**
 * Reads every event once, from the first to the last, and gives out each record as soon as its last event was read: an
 * index tells how many it has. Gives way to others after every page, so that a signal is heard at once.
 *
 * @param most events that may wait
 */
export async function walkEvents(
  db: Kysely<Tables>,
  { each, records, tell }: Walking,
  most = WAITING,
): Promise<void> {
  const counts = await countsByRecord(db);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const open = new Map<string, EventRow[]>();
  const late = new Set<string>();
  const done = new Map<string, readonly EventRow[]>();
  let waiting = 0;
  const wait = (row: EventRow): void => {
    const { record } = row;
    if (late.has(record)) return;
    const own = open.get(record) ?? [];
    own.push(row);
    waiting += 1;
    if (own.length < (counts.get(record) ?? 0)) {
      if (own.length === 1) open.set(record, own);
      return;
    }
    open.delete(record);
    waiting -= own.length;
    done.set(
      record,
      own.sort((one, other) => one.seq - other.seq),
    );
  };
  let read = 0;
  for await (const page of pagesOfEvents(db)) {
    for (const row of page) {
      each(row);
      wait(row);
      if (done.size >= TOGETHER) await records(done);
      if (done.size >= TOGETHER) done.clear();
    }
    for (const [record, own] of open) {
      if (waiting <= most) break;
      open.delete(record);
      late.add(record);
      waiting -= own.length;
    }
    read += page.length;
    tell(read, all);
    await setImmediate();
  }
  await records(done);
  for (const some of inLots([...late])) {
    await records(await eventsOf(db, some));
    await setImmediate();
  }
}

async function* pagesOfEvents(db: Kysely<Tables>): AsyncGenerator<readonly EventRow[]> {
  for (let last = -1; ; ) {
    const query = CompiledQuery.raw(PAGE_BEHIND, [last, PAGE]);
    const rows = (await db.executeQuery<EventList>(query)).rows.map(asEvent);
    if (rows.length > 0) yield rows;
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) return;
    last = end.place;
  }
}

const PAGE_BEHIND = `${AS_LISTS} select place, record, seq, at, kind, data, salt, digest, hash
  from event where place > ? order by place limit ?`;

type EventList = readonly [
  place: number,
  record: string,
  seq: number,
  at: string,
  kind: string,
  data: string,
  salt: string,
  digest: string,
  hash: string,
];

function asEvent([place, record, seq, at, kind, data, salt, digest, hash]: EventList): EventRow {
  return { place, record, seq, at, kind, data, salt, digest, hash };
}

async function countsByRecord(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('event')
    .select((eb) => ['record', eb.fn.countAll<number>().as('events')] as const)
    .groupBy('record')
    .execute();
  return new Map(rows.map(({ record, events }) => [record, events]));
}

function* inLots(records: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < records.length; from += TOGETHER) yield records.slice(from, from + TOGETHER);
}
