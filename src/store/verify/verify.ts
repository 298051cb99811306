import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.js';
import { checkChain } from './check-chain.js';
import { checkEvidence } from './check-evidence.js';
import { checkRecords, checkWithout } from './check-records.js';
import { checkSurveys } from './check-surveys.js';
import { collectFaults, type Fault } from './fault.js';
import { walkEvents } from './walk-events.js';

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
 * events say, in one reading of a snapshot. What was cut off at the end shows only against a seal.
 *
 * @param folder of the store
 * @param expected a seal taken earlier
 * @param tell hears after every few events how many were read, of how many
 */
export async function verifyStore(
  db: Kysely<Tables>,
  folder: string,
  expected?: string,
  tell: (events: number, all: number) => void = () => undefined,
): Promise<Verification> {
  const findings = collectFaults();
  return db.connection().execute(async (connection) => {
    await sql`begin`.execute(connection);
    try {
      const chain = checkChain(findings, expected);
      const evidence = checkEvidence(findings);
      await walkEvents(connection, {
        each: (event) => {
          chain.each(event);
          evidence.each(event);
        },
        records: (events) => checkRecords(connection, events, findings),
        tell,
      });
      const walked = chain.end();
      await checkWithout(connection, findings);
      await evidence.end(connection, folder);
      await checkSurveys(connection, findings);
      const records = (await countOf(connection, 'visit')) + (await countOf(connection, 'session'));
      return { ...walked, records, faults: findings.faults, faultCount: findings.count() };
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}

async function countOf(db: Kysely<Tables>, table: 'visit' | 'session'): Promise<number> {
  const { rows } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow();
  return rows;
}
