import { quarterKey } from '../calendar.js';
import type { PlaceMonths, ReportFigures, ResultNames } from '../figures.js';
import { leastRanked, type OverTime } from '../report.js';
import { labelOf } from './labels.js';
import { byText, sortedBy } from './order.js';

/** More rows than this are no picture any more, and do not fit a page. */
const mostPlaces = 25;
/** Nor do more columns fit a page: the newest are shown. */
const mostColumns = 12;

interface Sum {
  readonly n: number;
  readonly sum: number;
}

/**
 * Places by parts of time, in the finest way in which at least half of the cells rest on enough visits: sites or regions, by
 * month or by quarter. Null where none does, since a table of chance would be read as one of results.
 */
export function overTimeOf({ overTime, names }: Pick<ReportFigures, 'overTime' | 'names'>): OverTime | null {
  for (const division of overTime) {
    for (const grain of ['month', 'quarter'] as const) {
      const table = tableOf(division, grain, names);
      if (table !== null && isTelling(table)) return table;
    }
  }
  return null;
}

function tableOf(
  { by, cells }: PlaceMonths,
  grain: 'month' | 'quarter',
  names: ResultNames,
): OverTime | null {
  const named = cells.filter(({ place, month }) => place !== '' && month !== '');
  const keyOf = (month: string): string => (grain === 'month' ? month : quarterKey(`${month}-01`));
  const columns = [...new Set(named.map(({ month }) => keyOf(month)))].sort(byText).slice(-mostColumns);
  const places = [...new Set(named.map(({ place }) => place))];
  if (columns.length < 2 || places.length < 2 || places.length > mostPlaces) return null;
  const sums = new Map<string, Sum>();
  for (const { place, month, tally } of named) {
    const at = JSON.stringify([place, keyOf(month)]);
    const { n, sum } = sums.get(at) ?? { n: 0, sum: 0 };
    sums.set(at, { n: n + tally.scored, sum: sum + tally.scoreSum });
  }
  const rows = places.map((key) => ({
    key,
    label: labelOf(by, key, names),
    cells: columns.map((column) => {
      const { n, sum } = sums.get(JSON.stringify([key, column])) ?? { n: 0, sum: 0 };
      return { score: n > 0 ? sum / n : null, n };
    }),
  }));
  return { by, grain, columns, rows: sortedBy(rows, ({ label }) => label) };
}

function isTelling({ rows }: OverTime): boolean {
  const cells = rows.flatMap((row) => row.cells);
  return cells.filter(({ n }) => n >= leastRanked).length * 2 >= cells.length;
}
