import { html, type Markup } from '../../../html/markup.js';
import type { Points, QuestionFigures } from '../../report.js';
import { bar } from '../charts/marks.js';
import { axisHead, rowChart } from '../charts/row-chart.js';
import { scaleFor } from '../charts/scale.js';
import { estimateCell } from '../figure-cell.js';
import type { Page } from '../page.js';
import { table } from '../table.js';

const mostShown = 8;

/** The questions where most is lost, each with what the checklist advises; null where none was asked often enough. */
export function worstQuestions(page: Page): Markup | null {
  const { report, words, terms, show } = page;
  const rows = report.questions
    .filter(({ rankable, points }) => rankable && lostOf(points) > 0)
    .slice(0, mostShown);
  if (rows.length === 0) return null;
  const scale = scaleFor([0, ...rows.map(({ points }) => lostOf(points))], {
    floor: 0,
    ceiling: 1,
    span: 0.2,
    marks: 3,
  });
  return table({
    caption: terms.headings.questions,
    captionHidden: true,
    longNames: true,
    rows,
    columns: [
      { head: terms.heads.question, kind: 'name', cell: (question) => questionName(page, question) },
      {
        head: words.chart,
        kind: 'chart',
        axis: axisHead(scale, show.share),
        cell: ({ title, points }) => rowChart(scale, title, bar(scale, lostOf(points), 'below')),
      },
      {
        head: terms.heads.lost,
        kind: 'figure',
        leading: true,
        cell: ({ points }) => html`<b>${show.share(lostOf(points))}</b>`,
      },
      {
        head: terms.heads.missed,
        kind: 'figure',
        cell: ({ missed }) => estimateCell(page, missed, show.share),
      },
      { head: words.records[page.counted], kind: 'figure', cell: ({ missed }) => show.count(missed.n) },
    ],
  });
}

/** Share of the points that was not earned. */
const lostOf = ({ share }: Points): number => Math.max(0, 1 - (share ?? 1));

/** The question, whether it is critical, and the advice of its checklist. */
function questionName(
  { words, messages, advice }: Page,
  { rubric, criterion, title, critical }: QuestionFigures,
): Markup {
  const known = advice(rubric, criterion);
  const [open, close] = messages.quotes;
  const [example] = known?.examples ?? [];
  return html`${title}${
    critical === null
      ? null
      : html` <span class="badge below">${words.what.critical(messages.family[critical])}</span>`
  }${
    known === undefined || known.advice === ''
      ? null
      : html`<small class="about"><b>${words.what.advice}:</b> ${known.advice}${
          example === undefined ? null : html` <i>${messages.forExample(`${open}${example}${close}`)}</i>`
        }</small>`
  }`;
}
