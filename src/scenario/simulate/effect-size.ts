import { drawn } from '../draws.js';

/** How far two groups lie apart, with the bounds between which 95 of 100 repetitions fall. */
export interface EffectSize {
  /** Cliff's delta: -1 (every figure of the first lies below) to 1 (above). */
  readonly delta: number;
  readonly low: number;
  readonly high: number;
  readonly strength: 'clear' | 'weak' | 'none';
}

/** A delta from .474 is large, one below .147 negligible (Romano et al. 2006). */
const large = 0.474;
const negligible = 0.147;
const rounds = 300;

/**
 * Cliff's delta (Cliff 1993): the share of pairs in which a figure of `first` is greater than one of `second`, less
 * the share in which it is smaller. 0 where a group is empty.
 */
export function cliffsDelta(first: readonly number[], second: readonly number[]): number {
  if (first.length === 0 || second.length === 0) return 0;
  const others = second.toSorted((a, b) => a - b);
  let below = 0;
  let upTo = 0;
  let sum = 0;
  for (const value of first.toSorted((a, b) => a - b)) {
    while ((others[below] ?? Number.POSITIVE_INFINITY) < value) below += 1;
    while ((others[upTo] ?? Number.POSITIVE_INFINITY) <= value) upTo += 1;
    sum += below - (others.length - upTo);
  }
  return sum / (first.length * others.length);
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * How clearly `first` lies above `second`: Cliff's delta with a percentile bootstrap (Efron 1979). Clear where even
 * the lower bound is large, none where it is negligible.
 */
export function effectSize(first: readonly number[], second: readonly number[], seed: number): EffectSize {
  let place = 0;
  const again = (values: readonly number[]): readonly number[] =>
    values.map(() => {
      place += 1;
      return values[Math.floor(drawn(seed, place) * values.length)] ?? 0;
    });
  const repeated = Array.from({ length: rounds }, () => cliffsDelta(again(first), again(second)));
  repeated.sort((a, b) => a - b);
  const bound = (share: number): number => repeated[Math.round(share * (rounds - 1))] ?? 0;
  const low = bound(0.025);
  return {
    delta: rounded(cliffsDelta(first, second)),
    low: rounded(low),
    high: rounded(bound(0.975)),
    strength: low >= large ? 'clear' : low >= negligible ? 'weak' : 'none',
  };
}
