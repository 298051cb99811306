import { html, type Markup } from '../../../html/markup.js';
import type { DivisionSlices, Leniency } from '../../report.js';
import { dot, spread, targetLine } from '../charts/marks.js';
import { axisHead, rowChart, type Tone } from '../charts/row-chart.js';
import { scaleFor } from '../charts/scale.js';
import type { Page } from '../page.js';
import { block, type PageSection, section } from '../section.js';
import { table } from '../table.js';
import { nameOf } from './slices-table.js';
import { divisionBlock } from './where.js';

/** Do evaluators see the same? Their means, and the difference from others at the same sites. */
export function evaluatorsSection(page: Page): PageSection | null {
  const { report, words, terms } = page;
  const division = report.divisions.find(({ by, slices }) => by === 'evaluator' && slices.length > 1);
  if (division === undefined && report.leniency.length === 0) return null;
  return section(page, 'evaluators', [
    report.leniency.length === 0
      ? null
      : block(
          terms.headings.leniency,
          html`${leniency(page)}<p class="note">${words.evaluators.note}</p>`,
          'long',
        ),
    division === undefined ? null : divisionBlock(page, byName(page, division), true),
  ]);
}

/** In the order of their names: a list by score would read as a ranking. */
function byName(page: Page, division: DivisionSlices): DivisionSlices {
  const slices = [...division.slices].sort((a, b) => (nameOf(page, a) < nameOf(page, b) ? -1 : 1));
  return { ...division, slices };
}

function leniency(page: Page): Markup {
  const { report, words, terms, show } = page;
  const reach = Math.max(
    4,
    ...report.leniency.flatMap(({ difference: { value, interval } }) =>
      [value, interval?.low, interval?.high].map((each) => Math.abs(each ?? 0)),
    ),
  );
  const scale = scaleFor([-reach, reach], { marks: 6 });
  return table({
    caption: terms.headings.leniency,
    captionHidden: true,
    rows: report.leniency,
    columns: [
      { head: terms.by.evaluator, kind: 'name', cell: ({ evaluator }) => evaluator },
      {
        head: words.chart,
        kind: 'chart',
        axis: axisHead(scale, show.mark),
        cell: (row) => {
          const { value, interval } = row.difference;
          return rowChart(scale, row.evaluator, [
            targetLine(scale, 0),
            spread(scale, interval, toneOf(row)),
            value === null ? null : dot(scale, value, toneOf(row)),
          ]);
        },
      },
      {
        head: terms.heads.difference,
        kind: 'figure',
        leading: true,
        cell: ({ difference: { value, interval } }) =>
          value === null
            ? words.noFigure
            : html`<b>${show.signed(value)}</b> <small>${interval === null ? words.noInterval : show.range(interval, show.signed)}</small>`,
      },
      { head: terms.kind.visit, kind: 'figure', cell: ({ own }) => show.count(own) },
      { head: terms.heads.others, kind: 'figure', cell: ({ others }) => show.count(others) },
      { head: terms.parts.site, kind: 'figure', cell: ({ sites }) => show.count(sites) },
      {
        head: terms.heads.standing,
        kind: 'text',
        cell: ({ difference: { direction } }) =>
          html`<span class="standing">${
            direction === 'none'
              ? words.places.standing['cannot-tell']
              : words.evaluators[direction === 'up' ? 'milder' : 'stricter']
          }</span>`,
      },
    ],
  });
}

/** Neither end is a merit: only the shape says which way. */
function toneOf({ difference: { direction } }: Leniency): Tone {
  return direction === 'none' ? 'plain' : direction === 'up' ? 'above' : 'below';
}
