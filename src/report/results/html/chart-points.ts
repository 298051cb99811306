import type { Estimate } from '../report.js';
import type { TrendChartPoint } from './charts/trend-chart.js';
import { type Page, timeLabel } from './page.js';

/** A point of a trend, and its year, which is written only where it changes. */
export type DatedPoint = TrendChartPoint & { readonly year: string };

/** Points as a chart takes them: the year stands under the first point and where it changes. */
export function chartPoints(
  page: Page,
  points: readonly { readonly key: string; readonly score: Estimate }[],
): readonly DatedPoint[] {
  let written = '';
  return points.map(({ key, score }) => {
    const { label, year } = timeLabel(key, page);
    const group = year === written ? '' : year;
    written = year;
    return { label, group, year, value: score.value, interval: score.interval, n: score.n };
  });
}
