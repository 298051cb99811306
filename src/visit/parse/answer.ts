import { fold as foldText } from '../../language/fold.js';
import type { AnswerValue } from '../../rubric/assessment.js';
import type { Answer, Judgement } from '../../rubric/input.js';
import type { AnswerFault, Parsed } from '../answer-fault.js';
import type { AnswerWords } from '../answer-words.js';
import { breaksConstraint } from '../constraint.js';
import type { JudgedQuestion, Question, SeenQuestion } from '../question.js';
import { parseChoice, parseChoices } from './choice.js';
import { parseTime } from './clock.js';
import { parseDate } from './date.js';
import { parseDuration } from './duration.js';
import { parseQuantity, parseScale } from './number.js';

/** An answer to a question of either kind. */
export type Reply =
  | { readonly kind: 'seen'; readonly answer: Answer }
  | { readonly kind: 'judged'; readonly answer: Judgement };

type ParseValue = (
  text: string,
  question: SeenQuestion,
  words: AnswerWords,
  today: string | undefined,
) => Parsed<AnswerValue>;

const PARSERS: Readonly<Record<SeenQuestion['type'], ParseValue>> = {
  'yes-no': (text, _question, words) => parseYesNo(text, words),
  scale: parseScale,
  choice: parseChoice,
  choices: parseChoices,
  number: parseQuantity,
  money: parseQuantity,
  time: parseTime,
  date: (text, _question, _words, today) => parseDate(text, today),
  duration: parseDuration,
  text: (text) => ({ value: text.trim() }),
  photo: (text) => ({ value: text.trim() }),
};

/** Separates an answer from a comment typed behind it: `no | the clerk was on the phone`. */
const COMMENT = /\s*\|\s*/;

/**
 * Understands what a person typed as the answer to a question. A comment may follow behind a bar.
 *
 * @param today `YYYY-MM-DD`; without it a date needs its year, and "today" is no date
 * @returns the reply (an empty comment is left out), or the reason why it cannot be taken.
 */
export function parseReply(
  text: string,
  question: Question,
  words: AnswerWords,
  today?: string,
): Parsed<Reply> {
  const [typed = '', ...rest] = isFreeText(question) ? [text] : text.split(COMMENT);
  const said = rest.join(' | ').trim();
  const comment = said === '' ? {} : { comment: said };
  if (typed.trim() === '') return { fault: { kind: 'empty' } };
  if (words.notApplicable.includes(fold(typed))) {
    if (question.ask.na !== true) return { fault: { kind: 'not-applicable-not-allowed' } };
    return { value: { kind: question.kind, answer: { na: true, ...comment } } };
  }
  if (question.kind === 'judged') {
    const level = parseLevel(typed, question.ask);
    if ('fault' in level) return level;
    return { value: { kind: 'judged', answer: { level: level.value, source: 'person', ...comment } } };
  }
  const parsed = PARSERS[question.ask.type](typed, question.ask, words, today);
  if ('fault' in parsed) return parsed;
  const fault: AnswerFault | undefined = breaksConstraint(parsed.value, question.ask);
  if (fault) return { fault };
  return { value: { kind: 'seen', answer: { value: parsed.value, ...comment } } };
}

/** True where the house wants a comment beside this answer and there is none. */
export function lacksComment(question: Question, reply: Reply): boolean {
  if (question.kind !== 'seen' || reply.kind !== 'seen' || reply.answer.na === true) return false;
  const { value, comment } = reply.answer;
  const wanted = question.ask.comment_on ?? (question.ask.type === 'yes-no' ? ['no'] : []);
  const values = Array.isArray(value) ? value : [value];
  return (comment ?? '').trim() === '' && values.some((each) => wanted.includes(each as string | number));
}

function isFreeText(question: Question): boolean {
  return question.kind === 'seen' && question.ask.type === 'text';
}

function parseYesNo(text: string, words: AnswerWords): Parsed<string> {
  const given = fold(text);
  if (words.yes.includes(given)) return { value: 'yes' };
  if (words.no.includes(given)) return { value: 'no' };
  return { fault: { kind: 'not-yes-no' } };
}

/** A level by its number from 0, or by the whole of its description. */
function parseLevel(text: string, question: JudgedQuestion): Parsed<number> {
  const given = fold(text);
  const byWords = question.levels.findIndex((level) => fold(level) === given);
  const level = byWords >= 0 ? byWords : /^\d{1,2}$/.test(given) ? Number(given) : Number.NaN;
  return level >= 0 && level < question.levels.length
    ? { value: level }
    : { fault: { kind: 'not-a-level', levels: question.levels.length } };
}

function fold(text: string): string {
  return foldText(text.trim());
}
