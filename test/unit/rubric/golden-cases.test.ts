import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/rubric/assess.js';
import type { Answer } from '../../../src/rubric/input.js';
import { criterion, rubricWith } from './builders.js';

const percent = (value: number): Answer => ({ value });
const scale = { type: 'scale', question: '?', min: 0, max: 100, na: true } as const;

/** Four questions with the weights of the form in Amazon Connect's documentation. */
const fourQuestions = rubricWith(
  [40, 20, 20, 20].map((weight, index) => criterion(`q${index}`, { weight, seen: scale })),
);

describe('golden cases of the arithmetic', () => {
  it('weights 40/20/20/20 with 100/50/50/0 % give 60 %', () => {
    const answers = { q0: percent(100), q1: percent(50), q2: percent(50), q3: percent(0) };
    expect(assess(fourQuestions, { answers }).total.score).toBeCloseTo(60, 9);
  });

  it('the fourth not applicable leaves 75 %', () => {
    const answers = { q0: percent(100), q1: percent(50), q2: percent(50), q3: { na: true } as const };
    expect(assess(fourQuestions, { answers }).total.score).toBeCloseTo(75, 9);
  });

  it('the same holds between dimensions', () => {
    const rubric = rubricWith(
      ['a', 'b', 'c', 'd'].map((id) => criterion(id, { dimension: id, seen: scale })),
      {
        dimensions: {
          a: { title: 'A', weight: 40 },
          b: { title: 'B', weight: 20 },
          c: { title: 'C', weight: 20 },
          d: { title: 'D', weight: 20 },
        },
      },
    );
    const answers = { a: percent(100), b: percent(50), c: percent(50), d: percent(0) };
    expect(assess(rubric, { answers }).total.score).toBeCloseTo(60, 9);
    expect(assess(rubric, { answers: { ...answers, d: { na: true } } }).total.score).toBeCloseTo(75, 9);
  });

  it('all not applicable is no score, no band and neither passed nor failed', () => {
    const answers = Object.fromEntries([0, 1, 2, 3].map((n) => [`q${n}`, { na: true } as const]));
    expect(assess(fourQuestions, { answers }).total).toEqual({
      score: null,
      scoreBeforeFailure: null,
      band: null,
      passed: null,
    });
  });

  it('nothing assessed is no score', () => {
    const assessment = assess(fourQuestions, {});
    expect(assessment.total.score).toBeNull();
    expect(assessment.criteria.map(({ status }) => status)).toEqual(Array(4).fill('not-assessed'));
    expect(assessment.verdict).toEqual({ empathy: null, procedure: null, resolution: null });
  });

  it('a bonus lifts the total above 100 %', () => {
    const rubric = rubricWith([
      criterion('asked', { weight: 10, seen: { type: 'yes-no', question: '?' } }),
      criterion('extra', { weight: 1, bonus: true, seen: { type: 'yes-no', question: '?' } }),
    ]);
    const total = (extra: string) =>
      assess(rubric, { answers: { asked: { value: 'yes' }, extra: { value: extra } } }).total.score;
    expect(total('yes')).toBeCloseTo(110, 9);
    expect(total('no')).toBeCloseTo(100, 9);
  });

  it('three of five ticked are three fifths', () => {
    const options = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: id, points: 1 }));
    const rubric = rubricWith([criterion('ticks', { seen: { type: 'choices', question: '?', options } })]);
    const assessment = assess(rubric, { answers: { ticks: { value: ['a', 'c', 'e'] } } });
    expect(assessment.criteria[0]).toMatchObject({ earned: 3, possible: 5, status: 'partly' });
    expect(assessment.total.score).toBeCloseTo(60, 9);
  });

  it('a question without points leaves the denominator', () => {
    const rubric = rubricWith([
      criterion('note', { seen: { type: 'text', question: '?' } }),
      criterion('yes', { seen: { type: 'yes-no', question: '?' } }),
    ]);
    const answers = { note: { value: 'A quiet morning.' }, yes: { value: 'yes' } };
    expect(assess(rubric, { answers }).total.score).toBeCloseTo(100, 9);
    expect(assess(rubric, { answers: { note: answers.note } }).total.score).toBeNull();
  });
});

describe('critical failures', () => {
  const critical = (auto_fail?: 'dimension' | 'all') =>
    rubricWith([
      criterion('tone', { weight: 92, seen: { type: 'yes-no', question: '?' } }),
      criterion('data', {
        weight: 8,
        dimension: 'empathy',
        critical: 'compliance',
        ...(auto_fail ? { auto_fail } : {}),
        seen: { type: 'yes-no', question: '?' },
      }),
      criterion('steps', { dimension: 'procedure', seen: { type: 'yes-no', question: '?' } }),
    ]);
  const answers = { tone: { value: 'yes' }, data: { value: 'no' } };

  it('at 92 % show 92 % and fail', () => {
    const { total, critical: failed } = assess(critical(), { answers });
    expect(total).toEqual({ score: 92, scoreBeforeFailure: 92, band: 'needs-work', passed: false });
    expect(failed).toEqual({
      failed: [{ criterion: 'data', family: 'compliance' }],
      byFamily: { customer: 0, business: 0, compliance: 1 },
    });
  });

  it('with auto_fail: dimension zero the dimension alone', () => {
    const { total, dimensions } = assess(critical('dimension'), {
      answers: { ...answers, steps: { value: 'yes' } },
    });
    expect(dimensions.empathy).toMatchObject({ score: 0, level: 0, zeroedBy: 'data' });
    expect(dimensions.procedure).toMatchObject({ score: 100 });
    expect(total).toMatchObject({ score: 50, scoreBeforeFailure: 96, passed: false });
  });

  it('with auto_fail: all zero everything, and what was not assessed stays so', () => {
    const { total, verdict } = assess(critical('all'), { answers: { ...answers, steps: { value: 'yes' } } });
    expect(verdict).toEqual({ empathy: 0, procedure: 0, resolution: null });
    expect(total).toMatchObject({ score: 0, scoreBeforeFailure: 96 });
  });

  it('do not come from what was not assessed or did not apply', () => {
    expect(assess(critical('all'), { answers: { tone: { value: 'yes' } } }).total.passed).toBe(true);
    const na = { tone: { value: 'yes' }, data: { na: true } as const };
    expect(assess(critical('all'), { answers: na }).critical.failed).toEqual([]);
  });
});
