import type { Rubric } from '../../files/generated/rubric.js';
import { guessLanguage } from '../../language/guess-language.js';
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
  /** Language of what was written, ISO 639-1. */
  readonly language: string;
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
  const written = answered.flatMap(wordsOf);
  const language = languageOf(written) ?? context.language;
  return { rubric, visit, context, language, profile: profiles[language], answered, written };
}

/** So sure, 0–1, has a guess to be that comments are in another language than the questions. */
const sure = 0.75;

/** An evaluator may write in their own language, whatever the checklist's; undefined where the words do not tell. */
function languageOf(written: readonly Written[]): string | undefined {
  const all = written.map(({ text }) => text.slice(0, 500)).join('\n');
  const guess = guessLanguage(all, profiles);
  return guess && guess.confidence >= sure ? guess.code : undefined;
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
