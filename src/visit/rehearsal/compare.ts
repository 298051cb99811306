import type { Rubric } from '../../files/generated/rubric.js';
import { gwet } from '../../rubric/agreement/gwet.js';
import type { AnswerValue } from '../../rubric/assessment.js';
import { answerWords } from '../answer-words.js';
import { openJourney } from '../journey.js';
import { parseReply, type Reply } from '../parse/answer.js';
import type { Question } from '../question.js';
import { replyTo, type Visit } from '../visit.js';
import type { Rehearsal } from './part.js';

/** An answer of the evaluator beside that of the rehearsal. */
export interface ComparedAnswer {
  readonly question: Question;
  /** Absent: left out. */
  readonly given?: Reply;
  /** Absent where the checklist's own expectation is no answer to its question. */
  readonly expected?: Reply;
  readonly because: string;
  /** Null where there is nothing to compare: words, photos, no expectation. */
  readonly isSame: boolean | null;
}

export interface RehearsalAgreement {
  /** Questions that could be compared. */
  readonly compared: number;
  readonly same: number;
  /** 0–1; null where nothing could be compared. */
  readonly share: number | null;
  /** Gwet's AC1, from six questions on; null where it is not defined. */
  readonly ac1: number | null;
}

/** So many questions say something about agreement beyond chance. */
const ENOUGH = 6;
/** Clocks are read differently: seconds by which durations and minutes by which times may differ. */
const SECONDS_APART = 30;
const MINUTES_APART = 1;

/**
 * Compares answers with those that a careful evaluator gives after the same contact.
 *
 * @param part the checklist cut down to the rehearsal's questions (`rehearsedPart`)
 */
export function compareAnswers(
  part: Rubric,
  visit: Visit,
  { expected }: Rehearsal,
): readonly ComparedAnswer[] {
  const words = answerWords(part.language);
  return openJourney(part, visit).flatMap((question): ComparedAnswer[] => {
    const entry = expected[question.id];
    if (!entry) return [];
    const parsed = parseReply(String(entry.answer), question, words);
    const right = 'value' in parsed ? parsed.value : undefined;
    const given = replyTo(visit, question.id);
    return [
      {
        question,
        because: entry.because,
        isSame: right === undefined || !isComparable(question) ? null : isSame(question, given, right),
        ...(given ? { given } : {}),
        ...(right ? { expected: right } : {}),
      },
    ];
  });
}

/** How far the evaluator saw what there was to see. */
export function agreementIn(answers: readonly ComparedAnswer[]): RehearsalAgreement {
  const compared = answers.filter(({ isSame }) => isSame !== null);
  const same = compared.filter(({ isSame }) => isSame).length;
  const numbers = new Map<string, number>();
  const number = (reply: Reply | undefined): number => {
    const text = keyOf(reply);
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const pairs = compared.map(({ isSame, given, expected }) => {
    const right = number(expected);
    return [right, isSame ? right : number(given)] as const;
  });
  return {
    compared: compared.length,
    same,
    share: compared.length === 0 ? null : same / compared.length,
    ac1: compared.length < ENOUGH ? null : (gwet(pairs) ?? null),
  };
}

function isComparable(question: Question): boolean {
  return question.kind === 'judged' || (question.ask.type !== 'text' && question.ask.type !== 'photo');
}

function isSame(question: Question, given: Reply | undefined, expected: Reply): boolean {
  if (keyOf(given) === keyOf(expected)) return true;
  if (question.kind !== 'seen') return false;
  const [one, other] = [answeredValue(given), answeredValue(expected)];
  if (question.ask.type === 'duration' && typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= SECONDS_APART;
  }
  if (question.ask.type === 'time' && typeof one === 'string' && typeof other === 'string') {
    return Math.abs(minutesOf(one) - minutesOf(other)) <= MINUTES_APART;
  }
  return false;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function answeredValue(reply: Reply | undefined): AnswerValue | undefined {
  if (!reply || reply.answer.na === true) return undefined;
  return 'level' in reply.answer ? reply.answer.level : reply.answer.value;
}

function keyOf(reply: Reply | undefined): string {
  if (!reply) return '';
  const value = answeredValue(reply);
  if (value === undefined) return 'na';
  return typeof value === 'object' ? [...value].sort().join(' ') : String(value);
}
