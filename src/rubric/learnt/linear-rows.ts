/** Rows of numbers that a linear model learns from, however they are kept. */
export interface LinearRows {
  readonly width: number;
  /** Adds `share` times row `index` to `sums`. */
  add(sums: Float64Array, index: number, share: number): void;
  /** Row `index` times weights. */
  times(weights: Float64Array, index: number): number;
}
