import type { Writing } from '../immediately.js';
import { isWords } from '../results/remarks-of.js';
import { eraseRecord } from './erase-record.js';
import type { ErasurePolicy } from './policy.js';
import type { IsText } from './text-questions.js';

/** A session of somebody who is erased cannot be resumed: what was said in it is gone. */
export async function eraseSession(
  transaction: Writing,
  record: string,
  policy: ErasurePolicy,
  at: string,
): Promise<{ readonly events: number; readonly assessments: number; readonly changed: boolean }> {
  const session = await transaction
    .selectFrom('session')
    .selectAll()
    .where('id', '=', record)
    .executeTakeFirst();
  const kept = await transaction
    .selectFrom('assessment')
    .select('person')
    .where('record', '=', record)
    .executeTakeFirst();
  const author = session?.person ?? kept?.person ?? '';
  const isText: IsText = (_question, value) => isWords(value);
  const context = { author, losesEvidence: policy.isSilenced(author), isText };
  const { events, assessments } = await eraseRecord(transaction, record, context, policy, at);
  const person = policy.rename(author);
  if (person === author) return { events, assessments, changed: events > 0 };
  if (session) {
    const state = session.state === 'open' ? 'left' : session.state;
    await transaction.updateTable('session').set({ person, state }).where('id', '=', record).execute();
  }
  await transaction.updateTable('result').set({ person }).where('record', '=', record).execute();
  await transaction.deleteFrom('evidence').where('record', '=', record).execute();
  return { events, assessments, changed: true };
}
