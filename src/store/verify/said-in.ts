import type { Reply } from '../../visit/parse/answer.js';
import { apply, emptyVisit, isAllowed, type Visit } from '../../visit/visit.js';
import { moveOf, type VisitEvent } from '../../visit/visit-event.js';
import type { Answers } from '../results/remarks-of.js';

/** Where a visit stands, and its replies. */
export interface Said extends Pick<Visit, 'state' | 'revision'>, Required<Answers> {}

/** The same as replaying a visit; answers, of which there are many, do not make a new visit each. */
export function saidIn(events: readonly VisitEvent[]): Said {
  let visit = emptyVisit;
  const replies = new Map<string, Reply | undefined>();
  for (const event of events) {
    if (!isAllowed(visit, event)) continue;
    if (event.kind === 'answered') replies.set(event.question, event.reply);
    else if (event.kind === 'left-out') replies.delete(event.question);
    else if (moveOf(event) !== undefined) {
      visit = apply(visit, event);
      if ('changes' in event) for (const { question, reply } of event.changes) replies.set(question, reply);
    }
  }
  const answers: (readonly [string, Reply['answer']])[] = [];
  const judgements: typeof answers = [];
  for (const [question, reply] of replies) {
    if (reply) (reply.kind === 'seen' ? answers : judgements).push([question, reply.answer]);
  }
  return {
    state: visit.state,
    revision: visit.revision,
    answers: Object.fromEntries(answers) as Said['answers'],
    judgements: Object.fromEntries(judgements) as Said['judgements'],
  };
}
