import type { Interval } from '../../batch/wilson.js';

export interface BarFigures {
  /** 0–1; more is drawn as 1. */
  readonly value: number;
  readonly interval: Interval | null;
}

const full = '█';
const uncertain = '▒';
const empty = '░';

/**
 * A bar of `width` columns: solid up to the low end of the interval, shaded to its high end. What is shaded may be there
 * or not.
 */
export function bar({ value, interval }: BarFigures, width: number): string {
  const cells = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * width);
  const low = cells(interval?.low ?? value);
  const high = Math.max(low, cells(interval?.high ?? value));
  return full.repeat(low) + uncertain.repeat(high - low) + empty.repeat(width - high);
}

const ticks = '▁▂▃▄▅▆▇█';

/** One tick a value between the lowest and the highest of them; a gap where there is none. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  return values
    .map((value) => {
      if (value === null) return ' ';
      const at = span === 0 ? 0.5 : (value - low) / span;
      return ticks[Math.round(at * (ticks.length - 1))];
    })
    .join('');
}
