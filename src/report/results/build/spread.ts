import type { ScoreBand } from '../tally.js';
import { byNumber } from './order.js';

/** Bands of ten points between the lowest and the highest, with those in which nothing lies. */
export function spreadOf(bands: readonly ScoreBand[]): readonly ScoreBand[] {
  const known = bands.filter(({ n }) => n > 0).sort((one, other) => byNumber(one.from, other.from));
  const first = known[0]?.from ?? 0;
  const last = known.at(-1)?.from ?? first - 10;
  const byFrom = new Map(known.map(({ from, n }) => [from, n]));
  return Array.from({ length: (last - first) / 10 + 1 }, (_, index) => {
    const from = first + 10 * index;
    return { from, n: byFrom.get(from) ?? 0 };
  });
}
