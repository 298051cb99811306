import { html, type Markup } from '../../../html/markup.js';
import { leastRanked } from '../../report.js';
import { chartPoints } from '../chart-points.js';
import { trendChart } from '../charts/trend-chart.js';
import { estimateCell } from '../figure-cell.js';
import { type Page, timeLabel } from '../page.js';
import { type PageSection, section } from '../section.js';
import { table } from '../table.js';
import { dimensionTrendsBlock } from './dimension-trends.js';
import { spreadBlock } from './spread.js';

/** Are we getting better? The mean score over time, with the numbers behind it. */
export function trendSection(page: Page): PageSection | null {
  const { report, words, terms, show } = page;
  const { points, by } = report.trend;
  const known = points.filter(({ score }) => score.value !== null);
  if (known.length === 0) return null;
  if (known.length === 1)
    return section(page, 'trend', html`<p>${words.trend.one}</p>${trendNumbers(page)}${spreadBlock(page)}`);
  const drawn = chartPoints(page, points);
  const thin = drawn.some(({ value }, at) => value === null && (points[at]?.score.n ?? 0) > 0);
  const first = known[0];
  const last = known.at(-1);
  const description = words.trend.description(
    show.score(first?.score.value ?? 0),
    nameOf(page, first?.key ?? ''),
    show.score(last?.score.value ?? 0),
    nameOf(page, last?.key ?? ''),
    show.count(known.length),
  );
  return section(
    page,
    'trend',
    html`<figure class="chart"><div class="plot">${trendChart({
      id: 'trend-chart',
      title: `${terms.score}, ${words.grain[by]}`,
      description,
      points: drawn,
      target: report.passScore,
      format: show.mark,
      write: show.score,
      count: (n) => words.n(show.count(n)),
    })}</div><figcaption>${words.trend.band}${
      report.passScore === null ? null : html` · ${words.trend.target(show.mark(report.passScore))}`
    }${thin ? html` · ${words.trend.few(leastRanked)}` : null}</figcaption></figure>
<details class="numbers"><summary>${words.numbers}</summary>${trendNumbers(page)}</details>
${dimensionTrendsBlock(page)}${spreadBlock(page)}`,
  );
}

function nameOf(page: Page, key: string): string {
  const { label, year } = timeLabel(key, page);
  return `${label} ${year}`.trim();
}

/** The numbers behind the chart: a row for each point in time. */
export function trendNumbers(page: Page): Markup {
  const { report, words, terms, show, counted } = page;
  return table({
    caption: terms.score,
    captionHidden: true,
    rows: report.trend.points,
    columns: [
      { head: terms.heads.period, kind: 'name', cell: ({ key }) => nameOf(page, key) },
      {
        head: terms.heads.score,
        kind: 'figure',
        leading: true,
        cell: ({ score }) => estimateCell(page, score, show.score),
      },
      {
        head: terms.heads.passed,
        kind: 'figure',
        cell: ({ passed }) => estimateCell(page, passed, show.share),
      },
      { head: words.records[counted], kind: 'figure', cell: ({ score }) => show.count(score.n) },
    ],
  });
}
