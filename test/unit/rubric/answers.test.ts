import { describe, expect, it } from 'vitest';
import { pointsOfAnswer } from '../../../src/rubric/answers/answer-types.js';
import { assess } from '../../../src/rubric/assess.js';
import type { Seen } from '../../../src/rubric/rubric.js';
import { criterion, resultOf, rubricWith } from './builders.js';

const ask = (rest: Partial<Seen> & Pick<Seen, 'type'>): Seen => ({ question: '?', ...rest });
const points = (earned: number, possible: number, bonus = 0) => ({ earned, possible, bonus });

describe('points of an answer', () => {
  it.each([
    ['yes-no', ask({ type: 'yes-no' }), 'yes', points(1, 1)],
    ['no worth more', ask({ type: 'yes-no', points: { yes: 0, no: 2 } }), 'no', points(2, 2)],
    ['true is yes', ask({ type: 'yes-no' }), true, points(1, 1)],
    ['scale', ask({ type: 'scale' }), 4, points(0.75, 1)],
    ['scale with points', ask({ type: 'scale', max: 3, points: { 1: 0, 2: 1, 3: 5 } }), 2, points(1, 5)],
    [
      'number in a range',
      ask({
        type: 'number',
        ranges: [
          { to: 3, points: 2 },
          { to: 8, points: 1 },
        ],
      }),
      3,
      points(2, 2),
    ],
    ['number outside', ask({ type: 'number', ranges: [{ from: 1, to: 3, points: 2 }] }), 9, points(0, 2)],
    [
      'time',
      ask({ type: 'time', ranges: [{ from: '09:00', to: '17:30', points: 1 }] }),
      '12:15',
      points(1, 1),
    ],
    ['text', ask({ type: 'text', points: { given: 1 } }), 'tidy', points(1, 1)],
  ])('%s', (_, seen, value, expected) => {
    expect(pointsOfAnswer(seen, value)).toEqual(expected);
  });

  it('an option may be a bonus on top of the best ordinary one', () => {
    const options = [
      { id: 'no', title: 'No' },
      { id: 'yes', title: 'Yes', points: 2 },
      { id: 'walked', title: 'Walked me there', points: 1, bonus: true },
    ];
    expect(pointsOfAnswer(ask({ type: 'choice', options }), 'walked')).toEqual(points(2, 2, 1));
  });

  it('an answer that does not fit is no answer', () => {
    expect(pointsOfAnswer(ask({ type: 'yes-no' }), 'perhaps')).toBeNull();
    expect(pointsOfAnswer(ask({ type: 'scale' }), 9)).toBeNull();
    expect(pointsOfAnswer(ask({ type: 'number' }), '3')).toBeNull();
    expect(pointsOfAnswer(ask({ type: 'choices', options: [] }), ['x'])).toBeNull();
  });
});

describe('skip logic', () => {
  const yesNo = ask({ type: 'yes-no', na: true });
  const rubric = rubricWith([
    criterion('queued', { seen: yesNo }),
    criterion('told', { when: "answers.queued == 'yes'", seen: yesNo }),
    criterion('sorry', { when: "answers.told == 'no'", seen: yesNo }),
  ]);
  const status = (answers: Record<string, { value: string } | { na: true }>, id: string) =>
    resultOf(assess(rubric, { answers }), id).status;

  it('asks what follows from an answer, and only that', () => {
    expect(status({ queued: { value: 'yes' } }, 'told')).toBe('not-assessed');
    expect(status({ queued: { value: 'no' } }, 'told')).toBe('not-applicable');
    expect(status({}, 'told')).toBe('not-applicable');
    expect(status({ queued: { na: true } }, 'told')).toBe('not-applicable');
  });

  it('an answer left over from a question that is now skipped counts for nothing', () => {
    const leftOver = { queued: { value: 'no' }, told: { value: 'no' }, sorry: { value: 'no' } };
    expect(status(leftOver, 'sorry')).toBe('not-applicable');
  });

  it('a comparison with an answer that is not there is false', () => {
    const counted = rubricWith([
      criterion('minutes', { seen: ask({ type: 'number' }) }),
      criterion('long', { when: 'answers.minutes > 5', seen: yesNo }),
    ]);
    expect(resultOf(assess(counted, {}), 'long').status).toBe('not-applicable');
    expect(resultOf(assess(counted, { answers: { minutes: { value: 7.5 } } }), 'long').status).toBe(
      'not-assessed',
    );
  });
});
