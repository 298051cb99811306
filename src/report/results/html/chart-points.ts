import { type Estimate, leastRanked } from '../report.js';
import type { TrendChartPoint } from './charts/trend-chart.js';
import { type Page, timeLabel } from './page.js';

/** A point of a trend, and its year, which is written only where it changes. */
export type DatedPoint = TrendChartPoint & { readonly year: string };

/**
 * Points as a chart takes them: the year stands under the first point and where it changes. A point of few records is left out
 * of the line where others have enough: one unlucky visit would bend the whole scale. Its n stays, and so does its table.
 */
export function chartPoints(
  page: Page,
  points: readonly { readonly key: string; readonly score: Estimate }[],
): readonly DatedPoint[] {
  const enough = points.some(({ score }) => score.n >= leastRanked);
  let written = '';
  return points.map(({ key, score }) => {
    const { label, year } = timeLabel(key, page);
    const group = year === written ? '' : year;
    written = year;
    const isDrawn = !enough || score.n >= leastRanked;
    return {
      label,
      group,
      year,
      value: isDrawn ? score.value : null,
      interval: isDrawn ? score.interval : null,
      n: score.n,
    };
  });
}
