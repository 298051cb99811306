import { html, type Markup } from '../../../html/markup.js';
import type { Estimate, SurveyFigures } from '../../report.js';
import { easiest, type SurveyAgreement } from '../../survey-figures.js';
import { dot, spread, targetLine } from '../charts/marks.js';
import { axisHead, rowChart } from '../charts/row-chart.js';
import { estimateCell, intervalText } from '../figure-cell.js';
import type { Page } from '../page.js';
import { block, type PageSection, section } from '../section.js';
import { table } from '../table.js';

/** What do customers say? Surveys of the same period and places, and whether the score moves with them. */
export function customersSection(page: Page): PageSection | null {
  const { report, words, terms, show } = page;
  const { surveys } = report;
  if (surveys === null) return null;
  const { csat, nps, ces } = surveys;
  const { customers } = words;
  return section(page, 'customers', [
    html`<div class="tiles">${tile(page, terms.instruments.csat, csat, show.share)}${tile(page, terms.instruments.nps, nps, (value) => show.signed(value))}${tile(page, terms.instruments.ces, ces, show.score, ` / ${easiest}`)}</div>`,
    surveys.agreement.length === 0 ? null : block(customers.agreement, agreement(page, surveys)),
  ]);
}

function tile(
  page: Page,
  title: string,
  estimate: Estimate | null,
  write: (value: number) => string,
  unit = '',
): Markup | null {
  const { words, show } = page;
  if (estimate === null || estimate.value === null) return null;
  return html`<div class="tile"><h3>${title}</h3><p class="big">${write(estimate.value)}${unit === '' ? null : html`<span class="unit">${unit}</span>`}</p><p>${intervalText(page, estimate, write)}</p><p>${words.customers.answers(show.count(estimate.n), estimate.n)}</p></div>`;
}

function agreement(page: Page, { agreement: rows }: SurveyFigures): Markup {
  const { words, terms, show } = page;
  const { customers } = words;
  const scale = { low: -1, high: 1, ticks: [-1, -0.5, 0, 0.5, 1] };
  const write = (value: number): string => show.decimal(value, 2);
  const titles = { csat: terms.instruments.csat, nps: terms.instruments.nps, ces: terms.instruments.ces };
  return table({
    caption: customers.agreement,
    captionHidden: true,
    rows,
    columns: [
      {
        head: terms.heads.instrument,
        kind: 'name',
        cell: (row) =>
          html`${titles[row.instrument]}<small class="about">${customers.agrees[directionOf(row)]}</small>`,
      },
      {
        head: words.chart,
        kind: 'chart',
        axis: axisHead(scale, (value) => show.decimal(value, 1)),
        cell: ({ instrument, rho, interval }) =>
          rowChart(scale, titles[instrument], [
            targetLine(scale, 0),
            spread(scale, interval),
            rho === null ? null : dot(scale, rho),
          ]),
      },
      {
        head: customers.rho,
        kind: 'figure',
        leading: true,
        cell: ({ rho, interval, n }) => estimateCell(page, { value: rho, interval, n }, write),
      },
      { head: customers.pairs, kind: 'figure', cell: ({ n }) => show.count(n) },
    ],
  });
}

function directionOf({ interval }: SurveyAgreement): 'together' | 'against' | 'open' {
  if (interval === null || (interval.low <= 0 && interval.high >= 0)) return 'open';
  return interval.low > 0 ? 'together' : 'against';
}
