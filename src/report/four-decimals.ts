/** A figure as JSON output writes it: four decimals at most, null for what there is none of. */
export function fourDecimals(value: number | null | undefined): number | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  return Math.round(value * 10_000) / 10_000;
}
