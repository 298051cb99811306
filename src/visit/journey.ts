import type { Rubric } from '../files/generated/rubric.js';
import { applicable } from '../rubric/applies.js';
import { lacksComment } from './parse/answer.js';
import { type Question, questionOf } from './question.js';
import { replyTo, type Visit } from './visit.js';

/** All questions in the order of the customer's journey: by section, then as written. */
export function questionsOf(rubric: Rubric): readonly Question[] {
  const sections = (rubric.sections ?? []).map((section) => section.id);
  const place = (section: string | undefined): number => {
    const index = sections.indexOf(section ?? '');
    return index === -1 ? sections.length : index;
  };
  return [...rubric.criteria]
    .sort((one, other) => place(one.section) - place(other.section))
    .map(questionOf)
    .filter((question) => question !== undefined);
}

/** The questions that are to be asked, as far as the answers so far can tell. */
export function openJourney(rubric: Rubric, visit: Visit): readonly Question[] {
  const open = applicable(rubric, visit);
  return questionsOf(rubric).filter((question) => open.has(question.id));
}

/** What keeps a visit from being submitted. */
export interface Gap {
  readonly question: Question;
  readonly why: 'unanswered' | 'comment-missing';
}

/** Gaps in the order of the journey; none means that the visit can be submitted. */
export function gapsOf(rubric: Rubric, visit: Visit): readonly Gap[] {
  return openJourney(rubric, visit).flatMap((question): Gap[] => {
    const reply = replyTo(visit, question.id);
    if (!reply) return isRequired(question) ? [{ question, why: 'unanswered' }] : [];
    return lacksComment(question, reply) ? [{ question, why: 'comment-missing' }] : [];
  });
}

/** The first question of the journey that nobody has answered or left out yet. */
export function nextQuestion(rubric: Rubric, visit: Visit): Question | undefined {
  return openJourney(rubric, visit).find((question) => !visit.answered.includes(question.id));
}

export function isRequired(question: Question): boolean {
  return question.kind === 'judged' || (question.ask.required ?? true);
}
