import type { Store } from '../../../store/open-store.js';
import { evidenceName, withEvidence } from '../../../visit/evidence/answer.js';
import type { CleanEvidence } from '../../../visit/evidence/clean.js';
import type { Reply } from '../../../visit/parse/answer.js';

/** Keeps cleaned evidence of a visit; gives the reply that names it in the place of its path. */
export async function keepEvidence(
  store: Store,
  record: string,
  question: string,
  { bytes, type }: CleanEvidence,
  reply: Reply,
): Promise<Reply> {
  const hash = await store.evidence.keep({ bytes, type, name: evidenceName(question, type), record });
  return withEvidence(reply, hash);
}

/** Whether a visit has this evidence. */
export async function isKept(store: Store, record: string, hash: string): Promise<boolean> {
  return (await store.evidence.of(record)).some((each) => each.hash === hash);
}
