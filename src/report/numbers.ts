/** A score or points: one decimal at most, none where it is whole. */
export function formatNumber(value: number, decimal: string): string {
  return String(Math.round(value * 10) / 10).replace('.', decimal);
}

/** A share 0–1 as a percentage without decimals; one decimal near the ends, so that 99.6 % is not shown as 100 %. */
export function formatShare(share: number, decimal: string): string {
  const percent = share * 100;
  const rounded = Math.round(percent);
  const exact = rounded === percent || (percent > 1 && percent < 99);
  return `${exact ? rounded : formatNumber(percent, decimal)} %`;
}
