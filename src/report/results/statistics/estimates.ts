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

/** The mean of a group with its 95 % interval by Student's t, kept within 0 and 100 unless the mean itself is above. */
export function meanOf(sample: Sample | null): Estimate {
  if (!sample) return { value: null, interval: null, n: 0 };
  const { n, mean, variance } = sample;
  // A few that are all alike do not tell how far others may be.
  if (variance === null || (variance === 0 && n < leastRanked)) return { value: mean, interval: null, n };
  const half = tQuantile(0.05, n - 1) * Math.sqrt(variance / n);
  const interval = {
    low: Math.min(mean, Math.max(0, mean - half)),
    high: Math.max(mean, Math.min(100, mean + half)),
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
    score: meanOf(scoresOf(tally)),
    points: pointsOf(tally),
    passed: shareOf(tally.passed, tally.scored),
  };
}
