import type { Kysely } from 'kysely';
import { digestOf, hashOf, noLink } from '../chain.js';
import type { Tables } from '../tables.js';
import type { Findings } from './fault.js';

const PAGE = 2000;

export interface Walked {
  readonly events: number;
  readonly erased: number;
  /** Hash of the newest event; '' where there is none. */
  readonly seal: string;
}

/**
 * Makes every link anew, from the first event to the last. Each is compared with the hash that stands before it, so
 * that one alteration is one fault (where something was taken out, the event behind it tells).
 *
 * @param expected a seal taken earlier: it must be among the hashes, since a store only grows
 */
export async function walkChain(
  db: Kysely<Tables>,
  findings: Findings,
  expected: string | undefined,
): Promise<Walked> {
  let before = noLink;
  let events = 0;
  let erased = 0;
  let isSealFound = expected === undefined;
  while (true) {
    const rows = await db
      .selectFrom('event')
      .selectAll()
      .where('place', '>', before.place)
      .orderBy('place')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const { record, seq, place, hash } = row;
      events += 1;
      if (row.digest !== '') erased += 1;
      const digest = row.digest === '' ? digestOf(row.salt, row.data) : row.digest;
      if (place !== before.place + 1) findings.found({ record, seq, why: 'missing' });
      else if (hashOf(before.hash, { ...row, digest }) !== hash) {
        findings.found({ record, seq, why: 'altered' });
      }
      if (hash === expected) isSealFound = true;
      before = { place, hash };
    }
    if (rows.length < PAGE) break;
  }
  if (!isSealFound) findings.found({ record: '', why: 'seal' });
  return { events, erased, seal: before.hash };
}
