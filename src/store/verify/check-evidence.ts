import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { type AttachedData, isEvidenceWhole } from '../evidence.js';
import type { Tables } from '../tables.js';
import type { Findings } from './fault.js';
import { type EventRow, parsed } from './record-events.js';

export interface EvidenceCheck {
  /** Notes what the chain knows of evidence. */
  each(event: EventRow): void;
  /** Compares it with the rows, and the rows with the files. */
  end(db: Kysely<Tables>, folder: string): Promise<void>;
}

/** Rows of evidence that nothing in the chain speaks of, or that are not there any more, are faults too. */
export function checkEvidence(findings: Findings): EvidenceCheck {
  const linked = new Map<string, { readonly record: string; readonly said: string }>();
  return {
    each({ kind, seq, record, data }) {
      if (kind !== 'attached' || seq >= 0) return;
      const { hash, type, name, size } = (parsed(data) ?? {}) as Partial<AttachedData>;
      if (hash !== undefined) {
        linked.set(`${record}\n${hash}`, { record, said: JSON.stringify([type, name, size]) });
      }
    },
    async end(db, folder) {
      const rows = await db.selectFrom('evidence').selectAll().orderBy('hash').execute();
      let checked = { hash: '', whole: true };
      for (const { hash, record, type, name, size } of rows) {
        const place = `${record}\n${hash}`;
        const isLinked = linked.get(place)?.said === JSON.stringify([type, name, size]);
        linked.delete(place);
        if (hash !== checked.hash) {
          checked = { hash, whole: await isEvidenceWhole(folder, hash) };
          await setImmediate();
        }
        if (!isLinked || !checked.whole) findings.found({ record, why: 'evidence' });
      }
      for (const { record } of linked.values()) findings.found({ record, why: 'evidence' });
    },
  };
}
