import { families } from '../../batch/figures.js';
import type { Tally } from '../tally.js';

const none = { applied: 0, failed: 0 };

export const emptyTally: Tally = {
  records: 0,
  scored: 0,
  passed: 0,
  scoreSum: 0,
  scoreSquares: 0,
  earned: 0,
  possible: 0,
  critical: { customer: none, business: none, compliance: none },
};

function combine(a: Tally, b: Tally, sign: 1 | -1): Tally {
  const [customer, business, compliance] = families.map((family) => ({
    applied: a.critical[family].applied + sign * b.critical[family].applied,
    failed: a.critical[family].failed + sign * b.critical[family].failed,
  }));
  return {
    records: a.records + sign * b.records,
    scored: a.scored + sign * b.scored,
    passed: a.passed + sign * b.passed,
    scoreSum: a.scoreSum + sign * b.scoreSum,
    scoreSquares: a.scoreSquares + sign * b.scoreSquares,
    scoreHighest: Math.max(a.scoreHighest ?? 0, b.scoreHighest ?? 0),
    earned: a.earned + sign * b.earned,
    possible: a.possible + sign * b.possible,
    critical: { customer: customer ?? none, business: business ?? none, compliance: compliance ?? none },
  };
}

/** The tally of two groups that share no record. */
export function together(a: Tally, b: Tally): Tally {
  return combine(a, b, 1);
}

/** The tally of `all` without the group `part`, which is within it. */
export function without(all: Tally, part: Tally): Tally {
  return combine(all, part, -1);
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(together, emptyTally);
}
