/** What two assessors said of the same thing. */
export type Pair = readonly [number, number];

/** How far apart two answers are: 0 the same, 1 as far as can be. */
export type Distance = (a: number, b: number) => number;

/** Any two different answers are as far apart as any others. */
export const nominal: Distance = (a, b) => (a === b ? 0 : 1);

/** The square of the gap, as a share of the largest gap that the scale from `low` to `high` has. */
export function quadratic(low: number, high: number): Distance {
  return (a, b) => (high > low ? ((a - b) / (high - low)) ** 2 : 0);
}

/** The different answers given, ascending. */
export function answersOf(pairs: readonly Pair[]): readonly number[] {
  return [...new Set(pairs.flat())].sort((a, b) => a - b);
}

/** How often each answer was given by one of the two, as shares that add up to 1. */
export function sharesOf(pairs: readonly Pair[], answers: readonly number[], who: 0 | 1): readonly number[] {
  return answers.map((answer) => pairs.filter((pair) => pair[who] === answer).length / pairs.length);
}

/** The mean distance of pairs, 0–1; 0 for none. */
export function meanDistance(pairs: readonly Pair[], distance: Distance): number {
  if (pairs.length === 0) return 0;
  return pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length;
}
