import { type Interval, wilson } from '../../batch/wilson.js';
import type { Difference } from '../estimate.js';
import type { Sample } from './estimates.js';
import { tQuantile } from './quantiles.js';

const unknown: Difference = { value: null, interval: null, direction: 'none' };

/** A difference, and which way it clearly goes. */
export function differenceOf(value: number, interval: Interval | null): Difference {
  const direction = interval && interval.low > 0 ? 'up' : interval && interval.high < 0 ? 'down' : 'none';
  return { value, interval, direction };
}

/**
 * Difference of two means, `a` minus `b`, with an interval that allows for unequal variances.
 * Source: B. L. Welch, "The generalization of 'Student's' problem", Biometrika 34 (1947).
 *
 * @param alpha chance of an interval without the true difference, 0.05 for 95 %
 */
export function meanDifference(a: Sample | null, b: Sample | null, alpha = 0.05): Difference {
  if (!a || !b) return unknown;
  const value = a.mean - b.mean;
  if (a.variance === null || b.variance === null) return differenceOf(value, null);
  const [one, other] = [a.variance / a.n, b.variance / b.n];
  const squared = one + other;
  // All alike on both sides: there is nothing to tell the spread by.
  if (squared === 0) return differenceOf(value, null);
  const df = squared ** 2 / (one ** 2 / (a.n - 1) + other ** 2 / (b.n - 1));
  const half = tQuantile(alpha, df) * Math.sqrt(squared);
  return differenceOf(value, { low: value - half, high: value + half });
}

/**
 * Difference of two shares, `a` minus `b`, with the hybrid score interval (95 %).
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", method 10,
 * Statistics in Medicine 17 (1998).
 */
export function shareDifference(
  a: { readonly count: number; readonly of: number },
  b: { readonly count: number; readonly of: number },
): Difference {
  const [one, other] = [wilson(a.count, a.of), wilson(b.count, b.of)];
  if (!one || !other) return unknown;
  const [p, q] = [a.count / a.of, b.count / b.of];
  return differenceOf(p - q, {
    low: p - q - Math.hypot(p - one.low, other.high - q),
    high: p - q + Math.hypot(one.high - p, q - other.low),
  });
}
