import { replay, replyTo } from '../../visit/visit.js';
import type { VisitEvent } from '../../visit/visit-event.js';
import type { Writing } from '../immediately.js';
import { isWords } from '../results/remarks-of.js';
import type { VisitRow } from '../visit-row.js';
import { eraseRecord } from './erase-record.js';
import type { ErasurePolicy } from './policy.js';
import type { IsText } from './text-questions.js';

export interface ErasedVisit {
  readonly events: number;
  readonly assessments: number;
  readonly evidence: number;
  readonly changed: boolean;
}

/** Takes people out of one visit: its row, events, assessments, what reports read of it, its evidence. */
export async function eraseVisit(
  transaction: Writing,
  visit: VisitRow,
  isText: IsText,
  policy: ErasurePolicy,
  at: string,
): Promise<ErasedVisit> {
  const { id } = visit;
  const names = { evaluator: policy.rename(visit.evaluator), person: policy.rename(visit.person) };
  const external = visit.external === null ? null : policy.withoutName(visit.external);
  // A picture or recording may show whoever made it and whoever was met.
  const losesEvidence = policy.isSilenced(visit.evaluator) || policy.isSilenced(visit.person);
  const context = { author: visit.evaluator, losesEvidence, isText };
  const { events, assessments, rows } = await eraseRecord(transaction, id, context, policy, at);
  const renamed = names.evaluator !== visit.evaluator || names.person !== visit.person;
  if (renamed || external !== visit.external) {
    await transaction
      .updateTable('visit')
      .set({ ...names, external })
      .where('id', '=', id)
      .execute();
    await transaction.updateTable('result').set(names).where('record', '=', id).execute();
  }
  const evidence = losesEvidence ? await dropEvidence(transaction, id) : 0;
  if (events > 0) {
    await followComments(
      transaction,
      id,
      rows.filter(({ seq }) => seq > 0).map(({ data }) => JSON.parse(data) as VisitEvent),
    );
  }
  return { events, assessments, evidence, changed: renamed || events + assessments + evidence > 0 };
}

async function dropEvidence(transaction: Writing, record: string): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('evidence')
    .where('record', '=', record)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** What reports quote is what the events still say. */
async function followComments(
  transaction: Writing,
  record: string,
  events: readonly VisitEvent[],
): Promise<void> {
  const visit = replay(events);
  const remarks = await transaction
    .selectFrom('remark')
    .select(['criterion', 'answer', 'comment'])
    .where('record', '=', record)
    .execute();
  for (const { criterion, ...was } of remarks) {
    const given = replyTo(visit, criterion)?.answer;
    const comment = given?.comment ?? '';
    const value = given && 'value' in given ? given.value : undefined;
    const answer = typeof value === 'string' ? value : was.answer;
    if (answer === was.answer && comment === was.comment) continue;
    if (comment === '' && !isWords(answer)) {
      await transaction
        .deleteFrom('remark')
        .where('record', '=', record)
        .where('criterion', '=', criterion)
        .execute();
      continue;
    }
    await transaction
      .updateTable('remark')
      .set({ answer, comment })
      .where('record', '=', record)
      .where('criterion', '=', criterion)
      .execute();
  }
}
