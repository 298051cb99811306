import type { Criterion, Rubric } from '../files/generated/rubric.js';
import { lacksComment } from './parse/answer.js';
import { type Question, questionOf } from './question.js';
import { replyTo, type Visit } from './visit.js';

/** Says whether a criterion's `when` holds for the answers given so far. */
export type Applies = (criterion: Criterion, visit: Visit) => boolean;

/** All questions in the order of the customer's journey: by section, then as written. */
export function questionsOf(rubric: Rubric): readonly Question[] {
  const sections = (rubric.sections ?? []).map((section) => section.id);
  const place = (criterion: Criterion): number => {
    const index = sections.indexOf(criterion.section ?? '');
    return index === -1 ? sections.length : index;
  };
  return [...rubric.criteria]
    .sort((one, other) => place(one) - place(other))
    .map(questionOf)
    .filter((question) => question !== undefined);
}

/** The questions that are to be asked, as far as the answers so far can tell. */
export function openJourney(rubric: Rubric, visit: Visit, applies: Applies): readonly Question[] {
  const criteria = new Map(rubric.criteria.map((criterion) => [criterion.id, criterion]));
  return questionsOf(rubric).filter((question) => {
    const criterion = criteria.get(question.id);
    return criterion !== undefined && applies(criterion, visit);
  });
}

/** What keeps a visit from being submitted. */
export interface Gap {
  readonly question: Question;
  readonly why: 'unanswered' | 'comment-missing';
}

/** Gaps in the order of the journey; none means that the visit can be submitted. */
export function gapsOf(rubric: Rubric, visit: Visit, applies: Applies): readonly Gap[] {
  return openJourney(rubric, visit, applies).flatMap((question): Gap[] => {
    const reply = replyTo(visit, question.id);
    if (!reply) return isRequired(question) ? [{ question, why: 'unanswered' }] : [];
    return lacksComment(question, reply) ? [{ question, why: 'comment-missing' }] : [];
  });
}

/**
 * The visit without answers to questions that later answers made inapplicable, as it is scored:
 * the log keeps them, the score does not see them.
 */
export function withoutSkipped(rubric: Rubric, visit: Visit, applies: Applies): Visit {
  const asked = new Set(openJourney(rubric, visit, applies).map((question) => question.id));
  const only = <Value>(replies: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(replies).filter(([id]) => asked.has(id)));
  return {
    ...visit,
    answers: only(visit.answers),
    judgements: only(visit.judgements),
    answered: visit.answered.filter((id) => asked.has(id)),
  };
}

function isRequired(question: Question): boolean {
  return question.kind === 'judged' || (question.ask.required ?? true);
}
