import { type Kysely, sql } from 'kysely';
import { isEvidenceWhole } from '../evidence.js';
import type { Tables } from '../tables.js';
import { checkOrphans, checkSessions } from './check-sessions.js';
import { checkVisits } from './check-visits.js';
import { collectFaults, type Fault, type Findings } from './fault.js';
import { walkChain } from './walk-chain.js';

export interface Verification {
  readonly events: number;
  /** Visits and sessions. */
  readonly records: number;
  /** The first thousand. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  /** Events whose words were erased, each with an entry that says so unless it is among the faults. */
  readonly erased: number;
  /** Hash of the newest event: kept elsewhere, it proves later that nothing before it was altered or cut off. */
  readonly seal: string;
}

/**
 * Proves that no record was altered outside this program: makes the chain anew and compares every visit with what its
 * events say. Reads a snapshot, a page at a time. What was cut off at the end shows only against a seal.
 *
 * @param folder of the store
 * @param expected a seal taken earlier
 */
export async function verifyStore(
  db: Kysely<Tables>,
  folder: string,
  expected?: string,
): Promise<Verification> {
  const findings = collectFaults();
  return db.connection().execute(async (connection) => {
    await sql`begin`.execute(connection);
    try {
      const walked = await walkChain(connection, findings, expected);
      const visits = await checkVisits(connection, findings);
      const sessions = await checkSessions(connection, findings);
      await checkOrphans(connection, findings);
      await checkEvidence(connection, folder, findings);
      const { faults } = findings;
      return { ...walked, records: visits + sessions, faults, faultCount: findings.count() };
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}

async function checkEvidence(db: Kysely<Tables>, folder: string, findings: Findings): Promise<void> {
  const rows = await db.selectFrom('evidence').select(['hash', 'record']).orderBy('hash').execute();
  let checked = { hash: '', whole: true };
  for (const { hash, record } of rows) {
    if (hash !== checked.hash) checked = { hash, whole: await isEvidenceWhole(folder, hash) };
    if (!checked.whole) findings.found({ record, why: 'evidence' });
  }
}
