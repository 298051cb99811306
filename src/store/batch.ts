import type { Link } from './chain.js';

/**
 * What is known while many visits are kept in one transaction, and need not be asked of the database for each. It holds
 * for that transaction alone.
 */
export interface Batch {
  /** The end of the chain, once something was added. */
  link?: Link;
  /** Names of people and hashes of documents that are there. */
  readonly kept: Set<string>;
  /** Lists of criteria by their text. */
  readonly criteria: Map<string, number>;
}

export function newBatch(): Batch {
  return { kept: new Set(), criteria: new Map() };
}
