import { html } from '../../../html/markup.js';
import type { CriticalFigures } from '../../report.js';
import { dot, spread, targetLine } from '../charts/marks.js';
import { axisHead, rowChart, type Tone } from '../charts/row-chart.js';
import { scaleFor } from '../charts/scale.js';
import { estimateCell } from '../figure-cell.js';
import type { Page } from '../page.js';
import { type PageSection, section } from '../section.js';
import { table } from '../table.js';

const tones: Readonly<Record<CriticalFigures['verdict'], Tone>> = {
  met: 'above',
  'not-met': 'below',
  'cannot-tell': 'plain',
};

/** Did anything serious go wrong? Each family of critical errors against its target. */
export function criticalSection(page: Page): PageSection {
  const { report, words, terms, show, counted } = page;
  const rows = report.critical.filter(({ kept }) => kept.n > 0);
  if (rows.length === 0) return section(page, 'critical', html`<p>${words.critical.none}</p>`);
  const shares = rows.flatMap(({ kept, target }) => [
    target,
    ...(kept.value === null ? [] : [kept.value]),
    ...(kept.interval === null ? [] : [kept.interval.low]),
  ]);
  const scale = scaleFor([...shares, 1], { floor: 0, ceiling: 1, span: 0.1, marks: 2 });
  const { heads } = terms;
  const { critical } = words;
  return section(
    page,
    'critical',
    html`${table({
      caption: words.sections.critical.title,
      captionHidden: true,
      longNames: true,
      rows,
      columns: [
        {
          head: heads.family,
          kind: 'name',
          cell: ({ family }) =>
            html`${critical.families[family]}<small class="about">${critical.about[family]}</small>`,
        },
        {
          head: words.chart,
          kind: 'chart',
          axis: axisHead(scale, show.share),
          cell: ({ family, kept, target, verdict }) =>
            rowChart(scale, critical.families[family], [
              targetLine(scale, target),
              spread(scale, kept.interval, tones[verdict]),
              kept.value === null ? null : dot(scale, kept.value, tones[verdict]),
            ]),
        },
        {
          head: heads.kept,
          kind: 'figure',
          leading: true,
          cell: ({ kept }) => estimateCell(page, kept, show.share),
        },
        { head: heads.target, kind: 'figure', cell: ({ target }) => show.share(target) },
        { head: words.withError, kind: 'figure', cell: ({ failed }) => show.count(failed) },
        { head: words.records[counted], kind: 'figure', cell: ({ kept }) => show.count(kept.n) },
        {
          head: heads.verdict,
          kind: 'text',
          cell: ({ verdict }) =>
            html`<span class="badge ${tones[verdict]}">${critical.verdict[verdict]}</span>`,
        },
      ],
    })}<p class="note">${critical.note}</p>`,
  );
}
