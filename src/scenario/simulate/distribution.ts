/** How figures are spread. Quartiles by linear interpolation between neighbours (type 7 of Hyndman and Fan 1996). */
export interface Distribution {
  readonly count: number;
  readonly mean: number;
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
  /** How many fall in each tenth of 0–100; what lies beyond belongs to the outermost. */
  readonly tenths: readonly number[];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Undefined for no figures at all. */
export function distributionOf(values: readonly number[]): Distribution | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const quantile = (share: number): number => {
    const at = share * (sorted.length - 1);
    const low = sorted[Math.floor(at)] ?? 0;
    const high = sorted[Math.ceil(at)] ?? low;
    return rounded(low + (high - low) * (at - Math.floor(at)));
  };
  const tenths = new Array<number>(10).fill(0);
  for (const value of values) {
    const tenth = Math.min(9, Math.max(0, Math.floor(value / 10)));
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  return {
    count: values.length,
    mean: rounded(values.reduce((sum, value) => sum + value, 0) / values.length),
    least: quantile(0),
    lowerQuartile: quantile(0.25),
    median: quantile(0.5),
    upperQuartile: quantile(0.75),
    most: quantile(1),
    tenths,
  };
}
