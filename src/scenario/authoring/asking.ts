import type { Scenario } from '../source.js';
import type { CureKind, FactKind } from './outline.js';

export type TextId =
  | 'title'
  | 'firm'
  | 'agent'
  | 'customer'
  | 'address'
  | 'manner'
  | 'thing'
  | 'want'
  | 'need'
  | 'opening'
  | 'fact-say'
  | 'fact-asked'
  | 'found'
  | 'cure-title'
  | 'cure-result'
  | 'good-ending'
  | 'bad-ending';
export type ChoiceId = 'channel' | 'temperament' | 'fact-kind' | 'cure-kind' | 'rubric';
export type QuestionId = TextId | ChoiceId | 'cure-limit';

/** Why an answer could not be taken. */
export type Objection = 'empty' | 'too-long' | 'braces' | 'not-a-choice' | 'not-a-number' | 'no-letters';

/** What the author is asked next. */
export interface Question {
  readonly id: QuestionId;
  /** What an empty answer stands for; absent where something must be said. */
  readonly usual?: string;
  /** An answer that shows what is meant. */
  readonly example?: string;
  /** What can be chosen; the answer is one of them. */
  readonly options?: readonly string[];
  /** Titles of those options that are files of the author's, by id. */
  readonly titles?: Readonly<Record<string, string>>;
  /** The kind of fact or remedy that is asked about. */
  readonly about?: FactKind | CureKind;
  /** Where the words are said that are asked for. */
  readonly channel?: Scenario['channel'];
  /** Currency of a sum that is asked for, ISO 4217. */
  readonly currency?: string;
  /** The answer before could not be taken. */
  readonly objection?: Objection;
}

export type Interview<Value> = Generator<Question, Value, string>;

const longestAnswer = 2000;

/** Asks until the answer can be taken; an empty one stands for the usual one. */
export function* ask(
  question: Question,
  objects: (answer: string) => Objection | undefined,
): Interview<string> {
  let objection: Objection | undefined;
  while (true) {
    const typed = (yield objection === undefined ? question : { ...question, objection }).trim();
    const answer = typed === '' ? (question.usual ?? '') : typed;
    objection = answer === '' ? 'empty' : objects(answer);
    if (objection === undefined) return answer;
  }
}

export function textObjection(answer: string): Objection | undefined {
  if (answer.length > longestAnswer) return 'too-long';
  return /[{}]/.test(answer) ? 'braces' : undefined;
}

/** Of answers whose wordings are parted by bars: bars alone say nothing. */
function wordingObjection(answer: string): Objection | undefined {
  return wordings(answer).length === 0 ? 'empty' : textObjection(answer);
}

/** Of words that become a pattern: signs alone would match nothing. */
function patternObjection(answer: string): Objection | undefined {
  return /[\p{L}\p{N}]/u.test(answer) ? textObjection(answer) : 'empty';
}

const objectionsOf: Readonly<Partial<Record<TextId, (answer: string) => Objection | undefined>>> = {
  address: wordingObjection,
  opening: wordingObjection,
  'fact-say': wordingObjection,
  'fact-asked': patternObjection,
};

export function* text(id: TextId, rest: Omit<Question, 'id'> = {}): Interview<string> {
  return yield* ask({ id, ...rest }, objectionsOf[id] ?? textObjection);
}

export function* choice<Option extends string>(
  id: ChoiceId,
  options: readonly Option[],
  usual: Option | undefined,
  titles?: Question['titles'],
): Interview<Option> {
  const question = {
    id,
    options,
    ...(usual === undefined ? {} : { usual }),
    ...(titles === undefined ? {} : { titles }),
  };
  const known = (answer: string): Option | undefined => options.find((each) => each === answer);
  while (true) {
    const answer = known(
      yield* ask(question, (each) => (known(each) === undefined ? 'not-a-choice' : undefined)),
    );
    if (answer !== undefined) return answer;
  }
}

/** Several wordings of one answer are parted by `|`. */
export function wordings(answer: string): readonly string[] {
  return answer
    .split('|')
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter((each) => each !== '');
}
