import type { Answer, Judgement } from '../rubric/input.js';
import type { Reply } from './parse/answer.js';

/** Where a visit stands. The later states of its life build on these two. */
export type VisitState = 'draft' | 'submitted';

/** What happens to a visit. Events are only ever added; the newest answer to a question counts. */
export type VisitEvent =
  | { readonly kind: 'answered'; readonly question: string; readonly reply: Reply }
  /** A question that needs no answer was left without one. */
  | { readonly kind: 'left-out'; readonly question: string }
  | { readonly kind: 'submitted' };

export interface Visit {
  readonly state: VisitState;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly judgements: Readonly<Record<string, Judgement>>;
  /** Ids of the questions that were answered or left out, in the order in which that first happened. */
  readonly answered: readonly string[];
}

export const emptyVisit: Visit = { state: 'draft', answers: {}, judgements: {}, answered: [] };

/** The visit after an event. A submitted visit takes no more answers: it stays as it is. */
export function apply(visit: Visit, event: VisitEvent): Visit {
  if (visit.state === 'submitted') return visit;
  if (event.kind === 'submitted') return { ...visit, state: 'submitted' };
  const { question } = event;
  const answered = visit.answered.includes(question) ? visit.answered : [...visit.answered, question];
  const { [question]: _answer, ...answers } = visit.answers;
  const { [question]: _judgement, ...judgements } = visit.judgements;
  if (event.kind === 'left-out') return { ...visit, answered, answers, judgements };
  return event.reply.kind === 'seen'
    ? { ...visit, answered, answers: { ...answers, [question]: event.reply.answer } }
    : { ...visit, answered, judgements: { ...judgements, [question]: event.reply.answer } };
}

/** The visit that a log of events leads to. */
export function replay(events: readonly VisitEvent[]): Visit {
  return events.reduce(apply, emptyVisit);
}

/** The reply that stands for a question, if there is one. */
export function replyTo(visit: Visit, question: string): Reply | undefined {
  const answer = visit.answers[question];
  if (answer) return { kind: 'seen', answer };
  const judgement = visit.judgements[question];
  return judgement && { kind: 'judged', answer: judgement };
}
