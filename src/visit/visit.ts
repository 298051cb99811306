import type { Answer, Judgement } from '../rubric/input.js';
import { stateAfter, type VisitState } from './life.js';
import type { Reply } from './parse/answer.js';
import { type Change, moveOf, type VisitEvent } from './visit-event.js';

export interface Visit {
  readonly state: VisitState;
  /** Counts from 1; each amendment and each changed outcome of a dispute makes a new one. */
  readonly revision: number;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly judgements: Readonly<Record<string, Judgement>>;
  /** Ids of the questions that were answered or left out, in the order in which that first happened. */
  readonly answered: readonly string[];
  /** By the key of a finding: why it is right as it stands. */
  readonly explained: Readonly<Record<string, string>>;
  /** Where a transcript was given: its content hash and what it suggests. */
  readonly heard?: Omit<Extract<VisitEvent, { kind: 'heard' }>, 'kind'>;
}

export const emptyVisit: Visit = {
  state: 'draft',
  revision: 1,
  answers: {},
  judgements: {},
  answered: [],
  explained: {},
};

/** Can this happen to a visit as it stands? */
export function isAllowed(visit: Visit, event: VisitEvent): boolean {
  if (event.kind === 'erased') return true;
  const move = moveOf(event);
  return move === undefined ? visit.state === 'draft' : stateAfter(visit.state, move) !== undefined;
}

/** The visit after an event; what is forbidden changes nothing. */
export function apply(visit: Visit, event: VisitEvent): Visit {
  if (!isAllowed(visit, event)) return visit;
  const move = moveOf(event);
  const state = (move && stateAfter(visit.state, move)) ?? visit.state;
  switch (event.kind) {
    case 'answered':
      return withAnswer(visit, event);
    case 'left-out':
      return withAnswer(visit, { question: event.question });
    case 'explained':
      return { ...visit, explained: { ...visit.explained, [event.finding]: event.text } };
    case 'heard': {
      const { kind: _kind, ...heard } = event;
      return { ...visit, heard };
    }
    case 'amended':
    case 'changed':
      return { ...event.changes.reduce(withAnswer, visit), state, revision: visit.revision + 1 };
    default:
      return { ...visit, state };
  }
}

function withAnswer(visit: Visit, { question, reply }: Change): Visit {
  const answered = visit.answered.includes(question) ? visit.answered : [...visit.answered, question];
  const { [question]: _answer, ...answers } = visit.answers;
  const { [question]: _judgement, ...judgements } = visit.judgements;
  if (!reply) return { ...visit, answered, answers, judgements };
  return reply.kind === 'seen'
    ? { ...visit, answered, judgements, answers: { ...answers, [question]: reply.answer } }
    : { ...visit, answered, answers, judgements: { ...judgements, [question]: reply.answer } };
}

/** The visit that a log of events leads to. */
export function replay(events: readonly VisitEvent[]): Visit {
  return events.reduce(apply, emptyVisit);
}

/** The reply that stands for a question, if there is one. */
export function replyTo(visit: Visit, question: string): Reply | undefined {
  // An id may be a word that every object knows, such as "constructor".
  const answer = Object.hasOwn(visit.answers, question) ? visit.answers[question] : undefined;
  if (answer) return { kind: 'seen', answer };
  const judgement = Object.hasOwn(visit.judgements, question) ? visit.judgements[question] : undefined;
  return judgement && { kind: 'judged', answer: judgement };
}
