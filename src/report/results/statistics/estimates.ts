import { wilson } from '../../batch/wilson.js';
import type { Estimate, Points } from '../estimate.js';
import { type GroupFigures, leastRanked } from '../report.js';
import type { Tally } from '../tally.js';
import { tQuantile } from './quantiles.js';

/** What the mean of a group is worked out from. */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  /** Unbiased (divided by n − 1); null with fewer than two. */
  readonly variance: number | null;
}

/** A sample from how many there are, their sum and the sum of their squares; null where there are none. */
export function sampleOf(n: number, sum: number, squares: number): Sample | null {
  if (n <= 0) return null;
  const mean = sum / n;
  // Rounding may leave a sum of squares a trifle below what it must be.
  const variance = n < 2 ? null : Math.max(0, (squares - sum * mean) / (n - 1));
  return { n, mean, variance };
}

/** What single values may lie between; null where there is no end. */
export interface Bounds {
  readonly least: number;
  readonly most: number | null;
}

const outOfHundred: Bounds = { least: 0, most: 100 };

/** Scores lie between 0 and 100; where a bonus lifts one above, there is no upper end. */
export function boundsOf({ scoreHighest = 0 }: { readonly scoreHighest?: number }): Bounds {
  return scoreHighest > 100 ? { least: 0, most: null } : outOfHundred;
}

/** The mean of a group with its 95 % interval by Student's t, kept within what values may lie between. */
export function meanOf(sample: Sample | null, { least, most }: Bounds = outOfHundred): Estimate {
  if (!sample) return { value: null, interval: null, n: 0 };
  const { n, mean, variance } = sample;
  // A few that are all alike do not tell how far others may be.
  if (variance === null || (variance === 0 && n < leastRanked)) return { value: mean, interval: null, n };
  const half = tQuantile(0.05, n - 1) * Math.sqrt(variance / n);
  const interval = {
    low: Math.min(mean, Math.max(least, mean - half)),
    high: most === null ? mean + half : Math.max(mean, Math.min(most, mean + half)),
  };
  return { value: mean, interval, n };
}

/** A share 0–1 with its Wilson interval. */
export function shareOf(count: number, of: number): Estimate {
  return { value: of > 0 ? count / of : null, interval: wilson(count, of), n: of };
}

export function pointsOf({
  earned,
  possible,
}: {
  readonly earned: number;
  readonly possible: number;
}): Points {
  return { earned, possible, share: possible > 0 ? earned / possible : null };
}

export function scoresOf({ scored, scoreSum, scoreSquares }: Tally): Sample | null {
  return sampleOf(scored, scoreSum, scoreSquares);
}

export function groupOf(tally: Tally): GroupFigures {
  return {
    records: tally.records,
    score: meanOf(scoresOf(tally), boundsOf(tally)),
    points: pointsOf(tally),
    passed: shareOf(tally.passed, tally.scored),
  };
}
