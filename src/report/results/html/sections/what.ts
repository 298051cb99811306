import { html, type Markup } from '../../../html/markup.js';
import type { Journey, SectionFigures } from '../../report.js';
import { bar, targetLine, whisker } from '../charts/marks.js';
import { axisHead, rowChart } from '../charts/row-chart.js';
import { type Scale, scaleFor } from '../charts/scale.js';
import { estimateCell } from '../figure-cell.js';
import type { Page } from '../page.js';
import { block, type PageSection, section } from '../section.js';
import { type Column, table } from '../table.js';
import { worstQuestions } from './worst-questions.js';

/** What should we work on? Dimensions, sections along the customer's way, and the questions where most is lost. */
export function whatSection(page: Page): PageSection | null {
  const { report, terms } = page;
  const worst = worstQuestions(page);
  if (report.dimensions.length + report.sections.length === 0 && worst === null) return null;
  return section(page, 'what', [
    report.dimensions.length === 0 ? null : block(terms.headings.dimensions, dimensions(page)),
    report.sections.length === 0 ? null : block(terms.headings.sections, sections(page), 'long'),
    report.journeys.length === 0 ? null : block(terms.headings.journeys, journeys(page)),
    worst === null ? null : block(terms.headings.questions, worst, 'long'),
  ]);
}

function dimensions(page: Page): Markup {
  const { report, words, terms, show } = page;
  const most = Math.max(
    100,
    ...report.dimensions.map(({ score }) => score.interval?.high ?? score.value ?? 0),
  );
  const scale = scaleFor([0, most], { floor: 0, marks: 5 });
  return table({
    caption: terms.headings.dimensions,
    captionHidden: true,
    rows: report.dimensions,
    columns: [
      { head: terms.heads.dimension, kind: 'name', cell: ({ title }) => title },
      {
        head: words.chart,
        kind: 'chart',
        axis: axisHead(scale, show.mark),
        cell: ({ title, score }) =>
          rowChart(scale, title, [
            score.value === null ? null : bar(scale, score.value),
            whisker(scale, score.interval),
            targetLine(scale, report.passScore),
          ]),
      },
      {
        head: terms.heads.score,
        kind: 'figure',
        leading: true,
        cell: ({ score }) => estimateCell(page, score, show.score),
      },
      { head: terms.heads.points, kind: 'figure', cell: ({ points }) => shareOf(page, points.share) },
      { head: words.records[page.counted], kind: 'figure', cell: ({ score }) => show.count(score.n) },
    ],
  });
}

function sections(page: Page): Markup {
  const { report, terms } = page;
  const scale = scaleFor([0, Math.max(1, ...report.sections.map(({ points }) => points.share ?? 0))], {
    floor: 0,
    marks: 3,
  });
  const checklists = new Set(report.sections.map(({ rubric }) => rubric));
  const titleOf = (rubric: string): string =>
    report.journeys.find((each) => each.rubric === rubric)?.title ?? rubric;
  return html`${[...checklists].map((rubric) =>
    table({
      caption: checklists.size > 1 ? titleOf(rubric) : terms.headings.sections,
      captionHidden: checklists.size === 1,
      rows: report.sections.filter((each) => each.rubric === rubric),
      columns: sectionColumns(page, scale),
    }),
  )}`;
}

function sectionColumns(page: Page, scale: Scale): readonly Column<SectionFigures>[] {
  const { words, terms, show } = page;
  return [
    { head: terms.heads.section, kind: 'name', cell: ({ title }) => title },
    {
      head: words.chart,
      kind: 'chart',
      axis: axisHead(scale, show.share),
      cell: ({ title, points }) =>
        rowChart(scale, title, points.share === null ? null : bar(scale, points.share)),
    },
    {
      head: terms.heads.points,
      kind: 'figure',
      leading: true,
      cell: ({ points }) => html`<b>${shareOf(page, points.share)}</b>`,
    },
    { head: words.records[page.counted], kind: 'figure', cell: ({ n }) => show.count(n) },
  ];
}

function journeys(page: Page): Markup {
  const { report, terms } = page;
  const part = ({ title, points }: SectionFigures): Markup =>
    html`<b>${shareOf(page, points.share)}</b> <small>${title}</small>`;
  return table<Journey>({
    caption: terms.headings.journeys,
    captionHidden: true,
    rows: report.journeys,
    columns: [
      { head: terms.by.rubric, kind: 'name', cell: ({ title }) => title },
      { head: terms.journey.mean, kind: 'figure', cell: ({ mean }) => html`<b>${shareOf(page, mean)}</b>` },
      { head: terms.journey.first, kind: 'figure', cell: ({ first }) => part(first) },
      { head: terms.journey.weakest, kind: 'figure', cell: ({ weakest }) => part(weakest) },
      { head: terms.journey.last, kind: 'figure', cell: ({ last }) => part(last) },
    ],
  });
}

function shareOf({ words, show }: Page, share: number | null): string {
  return share === null ? words.noFigure : show.share(share);
}
