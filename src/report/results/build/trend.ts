import { periodOfKey } from '../calendar.js';
import type { ReportFigures } from '../figures.js';
import { keysWithin } from '../period.js';
import type { Trend } from '../report.js';
import { groupOf } from '../statistics/estimates.js';
import { emptyTally } from '../statistics/tallies.js';
import { byText } from './order.js';

/** The trend without gaps, over the period that was asked for or, where a side is open, that of the records. */
export function trendOf({ trend, period, made }: ReportFigures): Trend {
  const { by, slices } = trend;
  const keys = slices.map(({ key }) => key).sort(byText);
  const first = periodOfKey(keys[0] ?? '');
  const last = periodOfKey(keys.at(-1) ?? '');
  if (!first || !last) return { by, points: [] };
  const end = period.to === '' ? last.to : period.to;
  const from = period.from === '' ? first.from : period.from;
  // Days that are still to come are no gap.
  const [, latest = made] = [last.to, made].sort(byText);
  const [to = end] = [end, latest].sort(byText);
  const byKey = new Map(slices.map((slice) => [slice.key, slice]));
  return {
    by,
    points: keysWithin(by, { from, to }).map((key) => ({ key, ...groupOf(byKey.get(key) ?? emptyTally) })),
  };
}
