import { periodOfKey } from '../../report/results/calendar.js';
import type { ReportFigures } from '../../report/results/figures.js';
import { grainOf, periodBefore } from '../../report/results/period.js';
import type { Grain, Period } from '../../report/results/report.js';
import { emptyTally } from '../../report/results/statistics/tallies.js';
import type { Division, ResultFilter } from '../../report/results/tally.js';
import type { Store } from '../../store/open-store.js';
import type { Asked } from './report-options.js';

/** Compared with the period before, and month by month. */
const places: readonly Division[] = ['site', 'region'];
/** More places than this are not shown month by month. */
const mostOverTime = 26;

/** The same length of time just before, as a whole and by place; null where the period is open. */
export async function previousOf(
  { results }: Store,
  filter: ResultFilter,
  period: Period,
  divisions: ReportFigures['divisions'],
): Promise<ReportFigures['previous']> {
  const before = periodBefore(period);
  if (!before) return null;
  const [total = emptyTally] = await results.tallies({ ...filter, ...before });
  const compared: ReportFigures['divisions'][number][] = [];
  for (const { by } of total.records === 0 ? [] : divisions.filter(({ by }) => places.includes(by))) {
    compared.push({ by, slices: await results.tallies({ ...filter, ...before }, by) });
  }
  return { ...before, total, divisions: compared };
}

/** Places month by month, where there are several and not too many. */
export async function overTimeOf(
  { results }: Store,
  filter: ResultFilter,
  divisions: ReportFigures['divisions'],
): Promise<ReportFigures['overTime']> {
  const shown: ReportFigures['overTime'][number][] = [];
  for (const by of places) {
    const parts = divisions.find((division) => division.by === by)?.slices.length ?? 0;
    if (parts < 2 || parts > mostOverTime) continue;
    const cells = await results.tallies(filter, by, 'month');
    shown.push({
      by,
      cells: cells.map(({ key, key2 = '', ...tally }) => ({ place: key, month: key2, tally })),
    });
  }
  return shown;
}

/** The whole over time, in steps that fit the period. */
export async function trendOf(
  { results }: Store,
  filter: ResultFilter,
  { by, period }: Asked,
): Promise<ReportFigures['trend']> {
  if (by && !by.grain) return { by: 'month', slices: [] };
  const months = await results.tallies(filter, 'month');
  const keys = months.map(({ key }) => key).filter((key) => key !== '');
  const from = period.from === '' ? periodOfKey(keys[0] ?? '')?.from : period.from;
  const to = period.to === '' ? periodOfKey(keys.at(-1) ?? '')?.to : period.to;
  const grain: Grain = by?.grain ?? grainOf({ from: from ?? '', to: to ?? '' });
  return { by: grain, slices: grain === 'month' ? months : await results.tallies(filter, grain) };
}
