import { type Journal, readJournal } from './journal.js';
import { type Difference, differencesOf, type RunIdentity } from './run-identity.js';

/** What is found where a run would write. */
export interface Found {
  /** Bytes of the finished output, if there is one. */
  readonly output?: number;
  /** Bytes of an unfinished one. */
  readonly part?: number;
  /** Content of the journal. */
  readonly journal?: string;
}

export type Decision =
  | { readonly kind: 'begin' }
  | { readonly kind: 'go-on'; readonly journal: Journal }
  /** All was written and renamed; only the journal is left. */
  | { readonly kind: 'only-tell'; readonly journal: Journal }
  | { readonly kind: 'refuse'; readonly why: Refusal };

export type Refusal =
  | { readonly kind: 'finished' }
  | { readonly kind: 'different'; readonly differences: readonly Difference[] }
  | { readonly kind: 'damaged-journal' }
  | { readonly kind: 'part-lost' }
  | { readonly kind: 'being-written'; readonly process: number };

const refuse = (why: Refusal): Decision => ({ kind: 'refuse', why });

/**
 * Whether a run begins, goes on with what an earlier one left, or had better not touch it.
 *
 * @param run undefined where the input cannot be read again: such a run leaves no journal, and nothing goes on with it
 * @param isWriting whether the process that wrote a journal is still at it
 * @param restart whatever is there is given up
 */
export function decide(
  found: Found,
  run: RunIdentity | undefined,
  isWriting: (journal: Journal) => boolean,
  restart: boolean,
): Decision {
  const journal = found.journal === undefined ? undefined : readJournal(found.journal);
  if (journal !== undefined && isWriting(journal))
    return refuse({ kind: 'being-written', process: journal.writer.process });
  if (restart) return { kind: 'begin' };
  if (found.journal === undefined) {
    if (found.output !== undefined) return refuse({ kind: 'finished' });
    // Killed before anything was written, or fed from a pipe.
    const nothingLost = (found.part ?? 0) === 0 || run === undefined;
    return nothingLost ? { kind: 'begin' } : refuse({ kind: 'damaged-journal' });
  }
  if (journal === undefined) return refuse({ kind: 'damaged-journal' });
  if (run === undefined) return refuse({ kind: 'different', differences: [{ kind: 'inputs' }] });
  const differences = differencesOf(journal.run, run);
  const { bytes } = journal.reached;
  if (found.part === undefined && journal.complete && found.output === bytes)
    return differences.length > 0 ? refuse({ kind: 'finished' }) : { kind: 'only-tell', journal };
  // Somebody else has put a file there meanwhile.
  if (found.output !== undefined && !journal.replaces) return refuse({ kind: 'finished' });
  if (differences.length > 0) return refuse({ kind: 'different', differences });
  if ((found.part ?? 0) < bytes) return refuse({ kind: 'part-lost' });
  return { kind: 'go-on', journal };
}
