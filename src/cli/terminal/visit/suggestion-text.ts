import type { AnswerValue } from '../../../rubric/assessment.js';
import type { Suggestion } from '../../../rubric/suggest.js';
import type { Reply } from '../../../visit/parse/answer.js';
import type { Question } from '../../../visit/question.js';
import { suggestedAnswer } from '../../../visit/transcript/suggested-answer.js';
import type { Messages } from '../../messages/messages.js';
import { replyText } from './reply-text.js';

/** Quotes in one line, and the longest that is shown of one. */
const QUOTES = 2;
const LONGEST = 120;

/** The answer that a transcript suggests, as the person's would be shown; undefined where there is none. */
export function suggestedText(question: Question, share: number, messages: Messages): string | undefined {
  const answer = suggestedAnswer(question, share);
  return answer === undefined ? undefined : replyText(question, replyWith(question, answer), messages);
}

/** `The transcript suggests: yes — “Good morning” (turn 1)`; undefined where no answer is suggested. */
export function suggestionText(
  question: Question,
  { share, evidence }: Suggestion,
  messages: Messages,
): string | undefined {
  const answer = suggestedText(question, share, messages);
  if (answer === undefined) return undefined;
  return `${messages.transcriptSuggests(answer)} — ${wordsText(share, evidence, messages)}`;
}

/** The words that a suggestion rests on, turns counted from 1. */
export function wordsText(share: number, evidence: Suggestion['evidence'], messages: Messages): string {
  const quotes = evidence.slice(0, QUOTES).map(({ quote, turn }) => {
    const flat = quote.replace(/\s+/g, ' ').trim();
    return messages.transcriptWords(flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat, turn + 1);
  });
  if (quotes.length > 0) return quotes.join(', ');
  return share > 0 ? messages.transcriptNothingAgainst : messages.transcriptSilent;
}

function replyWith(question: Question, answer: AnswerValue): Reply {
  return question.kind === 'judged'
    ? { kind: 'judged', answer: { level: Number(answer), source: 'person' } }
    : { kind: 'seen', answer: { value: answer } };
}
