/**
 * The values at which the levels 1, 2, 3 and 4 begin: so that among the rows each level is given as often as people
 * gave it. A regression alone draws all to the middle.
 */
export function cutsFor(
  expected: Float64Array,
  labels: Float64Array,
  rows: readonly number[],
): readonly number[] {
  const sorted = rows.map((row) => expected[row] ?? 0).sort((a, b) => a - b);
  return [1, 2, 3, 4].map((level) => {
    const below = rows.filter((row) => (labels[row] ?? 0) < level - 0.5).length;
    const low = sorted[below - 1];
    const high = sorted[below];
    if (low === undefined) return -1e9;
    return high === undefined ? 1e9 : (low + high) / 2;
  });
}

/** The level of an expected value. */
export function levelAt(value: number, cuts: readonly number[]): number {
  return cuts.filter((cut) => value > cut).length;
}
