import { type PlainCondition, readCondition } from '../../rubric/conditions/plain-condition.js';
import type { Question } from '../../visit/question.js';
import type { FormMessages } from './form-messages.js';

/** What the words of a condition need to know of the form. */
export interface FormPlaces {
  /** Number of a question on the form, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly questions: ReadonlyMap<string, Question>;
}

/** When a question is asked, in words: "only if 4 = yes". Undefined where it is always asked, or answers do not decide it. */
export function skipWords(
  when: string | undefined,
  places: FormPlaces,
  words: FormMessages,
): string | undefined {
  if (when === undefined) return undefined;
  const { plain, questions } = readCondition(when);
  const said = plain && inWords(plain, places, words);
  if (said !== undefined) return words.onlyIf(said);
  const numbers = questions.flatMap((id) => places.numbers.get(id) ?? []);
  return numbers.length === 0 ? undefined : words.dependsOn(numbers);
}

function inWords(condition: PlainCondition, places: FormPlaces, words: FormMessages): string | undefined {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const left = inWords(condition.left, places, words);
      const right = inWords(condition.right, places, words);
      if (left === undefined || right === undefined) return undefined;
      // "is answered" adds nothing where the answer is compared, too.
      if (condition.kind === 'and' && isImplied(condition.left, condition.right)) return right;
      const wrap = (part: PlainCondition, said: string): string =>
        condition.kind === 'and' && part.kind === 'or' ? `(${said})` : said;
      return `${wrap(condition.left, left)} ${words[condition.kind]} ${wrap(condition.right, right)}`;
    }
    case 'not': {
      const of = inWords(condition.of, places, words);
      return of === undefined ? undefined : words.not(of);
    }
    case 'ticked':
      return compared({ ...condition, by: '==', value: condition.option }, places, words);
    case 'compares':
      return compared(condition, places, words);
  }
}

function isImplied(left: PlainCondition, right: PlainCondition): boolean {
  return (
    left.kind === 'compares' &&
    left.by === '!=' &&
    left.value === null &&
    right.kind === 'compares' &&
    right.question === left.question
  );
}

function compared(
  { question: id, by, value }: Omit<Extract<PlainCondition, { kind: 'compares' }>, 'kind'>,
  { numbers, questions }: FormPlaces,
  words: FormMessages,
): string | undefined {
  const number = numbers.get(id);
  const question = questions.get(id);
  if (number === undefined || !question) return undefined;
  if (value === null)
    return by === '==' || by === '!=' ? words.answered(`${number}`, by === '!=') : undefined;
  return words.compared(`${number}`, by, answerWord(question, value, words));
}

/** An answer as it stands on the form. */
export function answerWord(
  question: Question,
  value: string | number | boolean,
  words: FormMessages,
): string {
  if (value === 'na') return words.notApplicable;
  if (question.kind === 'judged') return String(value);
  if (question.ask.type === 'yes-no' && (value === 'yes' || value === 'no')) return words[value];
  const title = question.ask.options?.find(({ id }) => id === value)?.title;
  return title === undefined ? String(value) : words.quoted(title);
}
