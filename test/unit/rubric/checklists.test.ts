import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pointsOfAnswer } from '../../../src/rubric/answers/answer-types.js';
import { assess } from '../../../src/rubric/assess.js';
import { failedChecks } from '../../../src/rubric/failed-checks.js';
import type { Rubric, Seen } from '../../../src/rubric/rubric.js';
import { answerWords } from '../../../src/visit/answer-words.js';
import { gapsOf, nextQuestion, questionsOf } from '../../../src/visit/journey.js';
import { lacksComment, parseReply, type Reply } from '../../../src/visit/parse/answer.js';
import type { Question } from '../../../src/visit/question.js';
import { apply, emptyVisit, type Visit } from '../../../src/visit/visit.js';

const folder = new URL('../../../rubrics/', import.meta.url);
const checklists: Rubric[] = readdirSync(folder)
  .filter((file) => /^[^.]+\.yaml$/.test(file))
  .map((file) => parse(readFileSync(new URL(file, folder), 'utf8')) as Rubric)
  .filter(({ kind }) => kind === 'checklist');

/** What is typed where nothing is better or worse. */
const plain: Readonly<Record<Seen['type'], string>> = {
  'yes-no': 'yes',
  scale: '1',
  choice: '1',
  choices: '1',
  number: '0',
  money: '0',
  time: '14:00',
  date: '2026-03-17',
  duration: '60',
  text: 'Came in, was greeted, asked for a present, bought it and left.',
  photo: 'receipt.jpg',
};

/** Every answer that could be typed, as far as it matters for the points, from what comes first. */
function typable({ kind, ask }: Question): readonly string[] {
  if (kind === 'judged') return ask.levels.map((_, level) => String(level));
  if (ask.type === 'yes-no') return ['yes', 'no'];
  if (ask.type === 'scale') return span(ask.min ?? 1, ask.max ?? 5);
  if (ask.type === 'choice') return (ask.options ?? []).map(({ id }) => id);
  if (ask.type === 'choices') {
    const options = (ask.options ?? []).map(({ id }) => id).filter((id) => id !== 'none');
    return ['none', ...options.map((_, index) => options.slice(0, index + 1).join(', '))];
  }
  const ends = (ask.ranges ?? []).flatMap(({ from, to }) => [from, to]).filter((end) => end !== undefined);
  return ends.length > 0 ? ends.map(String) : [plain[ask.type]];
}

const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => String(from + step));

function pointsOf(question: Question, { answer }: Reply): number {
  if ('level' in answer) return answer.level ?? 0;
  if (question.kind !== 'seen' || answer.na) return 0;
  const points = pointsOfAnswer(question.ask, answer.value);
  return (points?.earned ?? 0) + (points?.bonus ?? 0);
}

function replyOf(question: Question, typed: string): Reply {
  const parsed = parseReply(typed, question, answerWords('en'));
  if (!('value' in parsed)) throw new Error(`${question.id}: ${typed} is no answer`);
  const { value } = parsed;
  if (!lacksComment(question, value)) return value;
  return replyWithComment(value);
}

function replyWithComment(reply: Reply): Reply {
  const comment = 'Both assistants spoke with each other.';
  return reply.kind === 'seen'
    ? { kind: 'seen', answer: { ...reply.answer, comment } }
    : { kind: 'judged', answer: { ...reply.answer, comment } };
}

type Choose = (question: Question) => string;

/** The answer at a place between the worst (0) and the best (1); of equals the first. */
const between =
  (place: number): Choose =>
  (question) => {
    const ranked = typable(question)
      .map((typed, index) => ({ typed, index, points: pointsOf(question, replyOf(question, typed)) }))
      .sort((one, other) => one.points - other.points || other.index - one.index);
    const level = ranked[Math.round(place * (ranked.length - 1))];
    const equals = ranked.filter(({ points }) => points === level?.points);
    return equals.sort((one, other) => one.index - other.index)[0]?.typed ?? '';
  };

const mayBeNa = ({ ask }: Question) => ask.na === true;
const naElse =
  (other: Choose): Choose =>
  (question) =>
    mayBeNa(question) ? 'na' : other(question);

/** A visit answered question by question, as an evaluator would be asked. */
function visitWith(rubric: Rubric, choose: Choose): Visit {
  let visit = emptyVisit;
  for (let next = nextQuestion(rubric, visit); next; next = nextQuestion(rubric, visit)) {
    visit = apply(visit, { kind: 'answered', question: next.id, reply: replyOf(next, choose(next)) });
  }
  return visit;
}

describe.each(checklists.map((rubric) => [rubric.id, rubric] as const))('%s', (_, rubric) => {
  const best = visitWith(rubric, between(1));
  const fewest = assess(rubric, visitWith(rubric, naElse(between(1))));

  it('asks 20 to 40 questions, in the order of its sections', () => {
    expect(rubric.criteria.length).toBeGreaterThanOrEqual(20);
    expect(rubric.criteria.length).toBeLessThanOrEqual(40);
    expect(questionsOf(rubric).map(({ id }) => id)).toEqual(rubric.criteria.map(({ id }) => id));
    expect(new Set(rubric.criteria.map(({ section }) => section)).size).toBe(rubric.sections?.length);
  });

  it('the best answers earn at least 95 and pass, without a contradiction or a gap', () => {
    const { total } = assess(rubric, best);
    expect(total.score).toBeGreaterThanOrEqual(95);
    expect(total.passed).toBe(true);
    expect(failedChecks(rubric, best).map(({ id }) => id)).toEqual([]);
    expect(gapsOf(rubric, best)).toEqual([]);
  });

  it('the worst answers earn less than 20 and fail', () => {
    const { total } = assess(rubric, visitWith(rubric, between(0)));
    expect(total.score).toBeLessThan(20);
    expect(total.scoreBeforeFailure).toBeLessThan(20);
    expect(total.passed).toBe(false);
  });

  it('whoever gets in everywhere and finds nothing right fails too, with less than 35', () => {
    const doors = rubric.criteria.map(({ when }) => when ?? '').join(' ');
    const poor: Choose = (question) => {
      const opens = new RegExp(`answers(\\.|\\[')${question.id}\\b`).test(doors);
      return between(opens ? 1 : 0)(question);
    };
    const { total } = assess(rubric, visitWith(rubric, poor));
    expect(total.scoreBeforeFailure).toBeLessThan(35);
    expect(total.passed).toBe(false);
  });

  it('middling answers are told from both', () => {
    const { total } = assess(rubric, visitWith(rubric, between(0.5)));
    expect(total.scoreBeforeFailure).toBeGreaterThan(20);
    expect(total.scoreBeforeFailure).toBeLessThan(95);
  });

  it('not applicable wherever that can be answered still gives a score in every dimension', () => {
    expect(fewest.total.passed).toBe(true);
    for (const { score } of Object.values(fewest.dimensions)) expect(score).toBeGreaterThan(0);
  });

  it('no critical question fails where it was not applicable', () => {
    expect(fewest.critical.byFamily).toEqual({ customer: 0, business: 0, compliance: 0 });
  });

  it('tells the evaluator what to play and what to watch', () => {
    const { briefing, channel } = rubric;
    if (typeof briefing !== 'object') throw new Error('a briefing in parts is wanted');
    expect(['shop', 'phone', 'email', 'desk']).toContain(channel);
    expect(briefing.watch?.length).toBeGreaterThanOrEqual(3);
    expect(briefing.times?.length).toBeGreaterThanOrEqual(3);
  });

  it('has checks about its own questions', () => {
    const ids = new Set(rubric.criteria.map(({ id }) => id));
    expect(rubric.checks?.length).toBeGreaterThanOrEqual(2);
    for (const { questions } of rubric.checks ?? []) {
      expect(questions.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  describe('rehearsal', () => {
    const questions = new Map(questionsOf(rubric).map((question) => [question.id, question]));
    const expected = Object.entries(rubric.rehearsal?.expected ?? {});

    it('has turns to play and answers to compare, in the order of the questions', () => {
      expect(rubric.rehearsal?.turns.length).toBeGreaterThanOrEqual(6);
      expect(expected.length).toBeGreaterThanOrEqual(8);
      const order = [...questions.keys()];
      const places = expected.map(([id]) => order.indexOf(id));
      expect(places).toEqual([...places].sort((one, other) => one - other));
    });

    it.each(expected)('%s: the expected answer is an answer', (id, { answer, because }) => {
      const question = questions.get(id);
      if (!question) throw new Error(`${id} is no question`);
      expect(parseReply(String(answer), question, answerWords('en'))).toHaveProperty('value');
      expect(because).not.toBe('');
    });

    it('its answers do not contradict each other, and not all are the best', () => {
      const replies = expected.flatMap(([id, { answer }]) => {
        const question = questions.get(id);
        return question ? [{ question, reply: replyOf(question, String(answer)) }] : [];
      });
      const visit = replies.reduce(
        (so, { question, reply }) => apply(so, { kind: 'answered', question: question.id, reply }),
        emptyVisit,
      );
      expect(failedChecks(rubric, visit).map(({ id }) => id)).toEqual([]);
      const lesser = replies.filter(({ question, reply }) => {
        return pointsOf(question, reply) < pointsOf(question, replyOf(question, between(1)(question)));
      });
      expect(lesser.length).toBeGreaterThanOrEqual(2);
    });
  });
});
