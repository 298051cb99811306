import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betweenEvaluators,
  type EvaluatedVisit,
} from '../../../../src/rubric/agreement/between-evaluators.js';
import type { AnswerValue } from '../../../../src/rubric/assessment.js';
import type { Answer } from '../../../../src/rubric/input.js';
import { criterion, rubricWith } from '../builders.js';

const checklist = rubricWith([
  criterion('greeted', { seen: { type: 'yes-no', question: 'Greeted?', na: true } }),
  criterion('tidy', { seen: { type: 'scale', question: 'Tidy?' } }),
  criterion('minutes', { seen: { type: 'number', question: 'Minutes?' } }),
  criterion('true', {
    seen: {
      type: 'choices',
      question: 'Which were true?',
      options: [
        { id: 'priced', title: 'Priced' },
        { id: 'filled', title: 'Filled' },
      ],
    },
  }),
  criterion('tone', { judged: { question: 'Tone?', levels: ['0 cold', '1 correct', '2 warm'] } }),
  criterion('words', { seen: { type: 'text', question: 'In your words?' } }),
]);

function visit(evaluator: string, unit: string, answers: Record<string, AnswerValue>) {
  const given = Object.entries(answers).map(([id, value]): [string, Answer] => [
    id,
    value === 'na' ? { na: true } : { value },
  ]);
  return {
    visit: `${evaluator}-${unit}`,
    evaluator,
    unit,
    answers: Object.fromEntries(given),
    judgements: {},
    score: null,
  } satisfies EvaluatedVisit;
}

const scored = (evaluator: string, unit: string, score: number): EvaluatedVisit => ({
  ...visit(evaluator, unit, {}),
  score,
});

describe('evaluators who did the same site in the same period', () => {
  it('compares two by AC1, raw agreement and κ, question by question', () => {
    const units = Array.from({ length: 10 }, (_, at) => `site ${at}`);
    const visits = units.flatMap((unit, at) => [
      visit('anna', unit, { greeted: 'yes' }),
      visit('marek', unit, { greeted: at === 0 ? 'no' : 'yes' }),
    ]);
    const [greeted] = betweenEvaluators(checklist, visits).questions;
    // Nearly everybody greets: κ collapses to 0, AC1 does not (Gwet's paradox).
    expect(greeted?.figures?.raw).toBeCloseTo(0.9);
    expect(greeted?.figures?.kappa).toBeCloseTo(0);
    expect(greeted?.figures?.gwet).toBeGreaterThan(0.8);
    expect(greeted?.differing).toEqual(['site 0']);
  });

  it('has no variance to speak of where all say the same', () => {
    const visits = ['a', 'b', 'c'].flatMap((unit) => [
      visit('anna', unit, { greeted: 'yes' }),
      visit('marek', unit, { greeted: 'yes' }),
    ]);
    const [greeted] = betweenEvaluators(checklist, visits).questions;
    expect(greeted?.figures).toMatchObject({ raw: 1, kappa: undefined, alpha: undefined });
  });

  it('takes "not applicable" for an answer, and each option of several by itself', () => {
    const visits = [
      visit('anna', 'x', { greeted: 'na', true: ['priced'] }),
      visit('marek', 'x', { greeted: 'no', true: ['priced', 'filled'] }),
    ];
    const { questions } = betweenEvaluators(checklist, visits);
    const found = (question: string, option?: string) =>
      questions.find((each) => each.question === question && each.option === option);
    expect(found('greeted')?.differing).toEqual(['x']);
    expect(found('true', 'priced')?.differing).toEqual([]);
    expect(found('true', 'filled')?.differing).toEqual(['x']);
    expect(found('words')).toBeUndefined();
  });

  it('leads with α where three evaluators leave gaps, and measures numbers by their distance', () => {
    const visits = [
      visit('anna', 'x', { minutes: 2, tidy: 4 }),
      visit('marek', 'x', { minutes: 2, tidy: 4 }),
      visit('marek', 'y', { minutes: 9, tidy: 1 }),
      visit('ieva', 'y', { minutes: 10, tidy: 2 }),
    ];
    const { questions, evaluators } = betweenEvaluators(checklist, visits, 'marek');
    expect(evaluators).toEqual(['marek', 'anna', 'ieva']);
    const minutes = questions.find(({ question }) => question === 'minutes')?.rated;
    expect(minutes?.largestGap).toBe(1);
    expect(minutes?.alpha).toBeGreaterThan(0.9);
    expect(minutes?.fromReference).toEqual(
      new Map([
        ['anna', 0],
        ['ieva', 1],
      ]),
    );
    expect(questions.find(({ question }) => question === 'tidy')?.figures?.gwet).toBeUndefined();
  });

  it('leaves out sites that only one went to, and second visits of the same evaluator', () => {
    const visits = [
      scored('anna', 'x', 80),
      scored('anna', 'x', 20),
      scored('marek', 'x', 88),
      scored('anna', 'y', 50),
    ];
    const { units, totals, withinTen } = betweenEvaluators(checklist, visits);
    expect(units).toEqual(['x']);
    expect(totals.largestGap).toBe(8);
    expect(withinTen).toBe(1);
  });

  it('never depends on the order in which visits come', () => {
    const all = ['anna', 'marek', 'ieva'].flatMap((name, who) =>
      ['x', 'y', 'z'].map((unit, at) => ({
        ...scored(name, unit, 50 + 7 * who * at),
        visit: `${name}${unit}`,
      })),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (visits) => {
        expect(betweenEvaluators(checklist, visits)).toEqual(betweenEvaluators(checklist, all));
      }),
    );
  });
});
