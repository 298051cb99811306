import { digestOf, hashOf, noLink } from '../chain.js';
import type { Findings } from './fault.js';
import type { EventRow } from './record-events.js';

export interface ChainCheck {
  /** Takes the events in the order of the chain. */
  each(event: EventRow): void;
  end(): { readonly events: number; readonly erased: number; readonly seal: string };
}

/**
 * Makes every link anew. Each is compared with the hash that stands before it, so that one alteration is one fault (where
 * something was taken out, the event behind it tells).
 *
 * @param expected a seal taken earlier: it must be among the hashes, since a store only grows
 */
export function checkChain(findings: Findings, expected: string | undefined): ChainCheck {
  let before = noLink;
  let events = 0;
  let erased = 0;
  let isSealFound = expected === undefined;
  return {
    each(row) {
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
    },
    end() {
      if (!isSealFound) findings.found({ record: '', why: 'seal' });
      return { events, erased, seal: before.hash };
    },
  };
}
