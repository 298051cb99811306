/** How much each of several forecasts counts: constant + Σ share · forecast. No share is below 0. */
export interface Stack {
  readonly constant: number;
  readonly shares: readonly number[];
}

/** How many records the belief that all forecasts are worth the same stands for, as a share of all and at least. */
const equalShare = 0.05;
const equalLeast = 60;
const rounds = 200;

/**
 * Weighs forecasts by least squares with shares of at least 0 (Breiman 1996, "Stacked regressions"), drawn towards
 * equal shares, the more so the fewer the records. Forecasts must be of records that they had not learnt from.
 */
export function stack(
  forecasts: readonly Float64Array[],
  targets: Float64Array,
  chosen: readonly number[],
): Stack {
  const count = Math.max(1, chosen.length);
  const mean = (values: Float64Array): number =>
    chosen.reduce((sum, row) => sum + (values[row] ?? 0), 0) / count;
  const middle = mean(targets);
  const middles = forecasts.map(mean);
  const cross = (a: Float64Array, am: number, b: Float64Array, bm: number): number =>
    chosen.reduce((sum, row) => sum + ((a[row] ?? 0) - am) * ((b[row] ?? 0) - bm), 0) / count;
  const products = forecasts.map((a, i) =>
    forecasts.map((b, j) => cross(a, middles[i] ?? 0, b, middles[j] ?? 0)),
  );
  const gains = forecasts.map((a, i) => cross(a, middles[i] ?? 0, targets, middle));
  // The best that equal shares can do is where all are drawn to.
  const all = products.flat().reduce((sum, each) => sum + each, 0);
  const equal = all > 1e-12 ? Math.max(0, gains.reduce((sum, each) => sum + each, 0) / all) : 0;
  const spread = products.reduce((sum, row, at) => sum + (row[at] ?? 0), 0) / Math.max(1, forecasts.length);
  const pull = (spread * Math.max(equalLeast, equalShare * count)) / count;
  const shares = forecasts.map(() => equal);
  if (spread < 1e-12) return { constant: middle, shares: forecasts.map(() => 0) };
  for (let round = 0; round < rounds; round += 1)
    for (const [i, row] of products.entries()) {
      const others = row.reduce((sum, each, j) => sum + (j === i ? 0 : each * (shares[j] ?? 0)), 0);
      shares[i] = Math.max(0, ((gains[i] ?? 0) - others + pull * equal) / ((row[i] ?? 0) + pull));
    }
  const constant = middle - shares.reduce((sum, share, at) => sum + share * (middles[at] ?? 0), 0);
  return { constant, shares };
}

/** What the stack makes of forecasts of one record. */
export function stacked({ constant, shares }: Stack, forecasts: readonly number[]): number {
  return shares.reduce((sum, share, at) => sum + share * (forecasts[at] ?? 0), constant);
}
