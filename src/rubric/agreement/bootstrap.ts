/** Bounds between which 95 of 100 repetitions fall. */
export type Interval = readonly [low: number, high: number];

/** Repetitions enough for two figures behind the point. */
const usualRounds = 400;

/**
 * A 95 % interval by the percentile bootstrap (Efron 1979): `statistic` is worked out again and again for samples
 * drawn from the conversations, which are given by their indices below `count`. The draws are the same each time.
 * Undefined with fewer than two conversations, or where the statistic is undefined too often.
 */
export function bootstrap(
  count: number,
  statistic: (drawn: Uint32Array) => number | undefined,
  rounds = usualRounds,
): Interval | undefined {
  if (count < 2) return undefined;
  const drawn = new Uint32Array(count);
  const values: number[] = [];
  let state = 20_250_101;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < count; at += 1) {
      // Linear congruential generator of Numerical Recipes.
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      drawn[at] = Math.floor((state / 2 ** 32) * count);
    }
    const value = statistic(drawn);
    if (value !== undefined && Number.isFinite(value)) values.push(value);
  }
  if (values.length < rounds / 2) return undefined;
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
