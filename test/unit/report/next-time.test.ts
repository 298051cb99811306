import { describe, expect, it } from 'vitest';
import { nextTime } from '../../../src/report/scorecard/next-time.js';
import type { CriterionEntry } from '../../../src/report/scorecard/scorecard.js';

function entry(
  id: string,
  earned: number,
  possible: number,
  more: Partial<CriterionEntry> = {},
): CriterionEntry {
  const status = earned === possible ? 'met' : earned === 0 ? 'missed' : 'partly';
  const advice = { text: `do ${id}` };
  return {
    id,
    title: id,
    status,
    earned,
    possible,
    bonus: false,
    guard: false,
    evidence: [],
    advice,
    ...more,
  };
}

const ids = (...criteria: readonly CriterionEntry[]): readonly string[] =>
  nextTime({
    dimensions: [
      { id: 'd', title: 'D', score: 0, level: 0, description: '', caps: [], criteria: criteria.slice(0, 2) },
      { id: 'e', title: 'E', score: 0, level: 0, description: '', caps: [], criteria: criteria.slice(2) },
    ],
  }).map(({ id }) => id);

describe('next time', () => {
  it('names what lost most points first, across dimensions', () => {
    expect(ids(entry('one', 0, 1), entry('part', 1, 3), entry('four', 0, 4), entry('met', 5, 5))).toEqual([
      'four',
      'part',
      'one',
    ]);
  });
  it('puts a critical failure before everything else', () => {
    const critical = entry('identity', 0, 0, { status: 'missed', critical: 'compliance', guard: true });
    expect(ids(entry('four', 0, 4), critical)).toEqual(['identity', 'four']);
  });
  it('keeps to three and to the order of the scorecard among equals', () => {
    expect(ids(entry('a', 0, 1), entry('b', 0, 1), entry('c', 0, 1), entry('d', 0, 1))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
  it('leaves out a bonus and what has no advice', () => {
    const { advice: _, ...silent } = entry('silent', 0, 3);
    expect(ids(entry('bonus', 0, 3, { bonus: true }), silent)).toEqual([]);
  });
});
