import { html, type Markup } from '../../../html/markup.js';
import type { DivisionSlices, KindPair } from '../../report.js';
import { dot, link, square } from '../charts/marks.js';
import { axisHead, rowChart } from '../charts/row-chart.js';
import { scaleFor } from '../charts/scale.js';
import type { Page } from '../page.js';
import { block, type PageSection, section } from '../section.js';
import { table } from '../table.js';
import { divisionBlock } from './where.js';

const mostCriteria = 20;

/** Training beside visits: two marks on one line, by dimension and by the criteria that both have. */
export function trainingSection(page: Page): PageSection | null {
  const { report, words, terms } = page;
  if (report.kinds === null) return null;
  const { dimensions, criteria } = report.kinds;
  const whole = report.divisions.find(({ by }) => by === 'kind');
  return section(page, 'training', [
    whole === undefined ? null : divisionBlock(page, named(page, whole), true),
    html`<p class="note">${words.training.legend}</p>`,
    dimensions.length === 0
      ? null
      : block(
          terms.headings.dimensions,
          pairs(page, terms.headings.dimensions, terms.heads.dimension, dimensions),
        ),
    criteria.length === 0
      ? null
      : block(
          words.training.criteria,
          pairs(page, words.training.criteria, terms.heads.criterion, criteria.slice(0, mostCriteria)),
          'long',
        ),
  ]);
}

/** Visits and sessions by their names. */
function named({ terms }: Page, { by, slices }: DivisionSlices): DivisionSlices {
  const nameOf = (key: string): string => (key === 'visit' || key === 'session' ? terms.kind[key] : key);
  return { by, slices: slices.map((slice) => ({ ...slice, label: nameOf(slice.key) })) };
}

function pairs(page: Page, caption: string, head: string, rows: readonly KindPair[]): Markup {
  const { words, terms, show } = page;
  const scale = scaleFor([0, 1], { floor: 0, marks: 3 });
  const cell = ({ share, n }: KindPair['visits']): Markup =>
    share === null
      ? html`<span class="none">${words.noFigure}</span>`
      : html`<b>${show.share(share)}</b> <small>${words.n(show.count(n))}</small>`;
  return table({
    caption,
    captionHidden: true,
    rows,
    columns: [
      { head, kind: 'name', cell: ({ title }) => title },
      {
        head: words.chart,
        kind: 'chart',
        axis: axisHead(scale, show.share),
        cell: ({ title, visits, sessions }) =>
          rowChart(scale, title, [
            visits.share === null || sessions.share === null
              ? null
              : link(scale, sessions.share, visits.share),
            sessions.share === null ? null : square(scale, sessions.share),
            visits.share === null ? null : dot(scale, visits.share),
          ]),
      },
      { head: terms.kind.visit, kind: 'figure', cell: ({ visits }) => cell(visits) },
      { head: terms.kind.session, kind: 'figure', cell: ({ sessions }) => cell(sessions) },
    ],
  });
}
