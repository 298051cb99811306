import { html, type Markup } from '../../../html/markup.js';
import type { DimensionTrend } from '../../report.js';
import { chartPoints } from '../chart-points.js';
import { trendChart } from '../charts/trend-chart.js';
import type { Page } from '../page.js';
import { block } from '../section.js';

/** Each dimension over time in a small chart, all on one scale; null where there are fewer than two points in time. */
export function dimensionTrendsBlock(page: Page): Markup | null {
  const { report, terms } = page;
  const trends = report.dimensionTrends.filter(
    ({ points }) => points.filter(({ score }) => score.value !== null).length > 1,
  );
  if (trends.length === 0) return null;
  const hold = trends.flatMap(({ points }) =>
    points.flatMap(({ score: { value, interval } }) => [
      ...(value === null ? [] : [value]),
      ...(interval === null ? [] : [interval.low, interval.high]),
    ]),
  );
  return block(
    terms.headings.dimensions,
    html`<div class="small-charts">${trends.map((trend, index) => small(page, trend, index, hold))}</div>`,
  );
}

function small(
  page: Page,
  { title, points }: DimensionTrend,
  index: number,
  hold: readonly number[],
): Markup {
  const { words, show } = page;
  const known = points.filter(({ score }) => score.value !== null);
  const drawn = chartPoints(page, points);
  const nameAt = (at: number): string => {
    const { label = '', year = '' } = drawn.at(at) ?? {};
    return `${label} ${year}`.trim();
  };
  return html`<figure><figcaption>${title}</figcaption><div class="plot">${trendChart({
    id: `dimension-${index + 1}`,
    title,
    description: words.trend.description(
      show.score(known[0]?.score.value ?? 0),
      nameAt(0),
      show.score(known.at(-1)?.score.value ?? 0),
      nameAt(-1),
      show.count(known.length),
    ),
    points: drawn,
    target: null,
    format: show.mark,
    write: show.score,
    count: (n) => words.n(show.count(n)),
    size: 'small',
    hold,
  })}</div></figure>`;
}
