import type { Rubric } from '../../files/generated/rubric.js';
import type { LanguageProfile } from '../../language/profile.js';
import { profiles } from '../../language/profiles/index.js';
import { openJourney } from '../journey.js';
import type { Reply } from '../parse/answer.js';
import type { Question } from '../question.js';
import { replyTo, type Visit } from '../visit.js';
import type { VisitContext } from './context.js';

/** A question of the journey with the answer that stands. */
export interface Answered {
  readonly question: Question;
  readonly reply: Reply;
}

/** Words that the evaluator wrote under a question: a comment, or the answer to a question for a text. */
export interface Written {
  readonly question: Question;
  readonly text: string;
  readonly part: 'comment' | 'answer';
}

/** What every finder looks at; questions that were skipped are not in it. */
export interface Material {
  readonly rubric: Rubric;
  readonly visit: Visit;
  readonly context: VisitContext;
  readonly profile: LanguageProfile | undefined;
  /** In the order of the journey. */
  readonly answered: readonly Answered[];
  readonly written: readonly Written[];
}

export function materialOf(rubric: Rubric, visit: Visit, context: VisitContext): Material {
  const answered = openJourney(rubric, visit).flatMap((question): Answered[] => {
    const reply = replyTo(visit, question.id);
    return reply ? [{ question, reply }] : [];
  });
  const profile = profiles[context.language];
  return { rubric, visit, context, profile, answered, written: answered.flatMap(wordsOf) };
}

/** What somebody wrote under a question; an empty comment is none. */
export function wordsOf({ question, reply }: Answered): readonly Written[] {
  const { comment = '' } = reply.answer;
  const written: Written[] = comment.trim() === '' ? [] : [{ question, text: comment, part: 'comment' }];
  if (question.kind !== 'seen' || reply.kind !== 'seen' || reply.answer.na === true) return written;
  const { value } = reply.answer;
  return question.ask.type === 'text' && typeof value === 'string'
    ? [...written, { question, text: value, part: 'answer' }]
    : written;
}

/** As much of a text as is read closely: pages, not megabytes. */
const mostRead = 20_000;

export function readable(text: string): string {
  return text.slice(0, mostRead);
}
