import { html, type Markup } from '../../../html/markup.js';
import type { QuestionFigures } from '../../report.js';
import { estimateCell } from '../figure-cell.js';
import type { Page } from '../page.js';
import { block, type PageSection, section } from '../section.js';
import { table } from '../table.js';
import { slicesTable } from './slices-table.js';
import { trendNumbers } from './trend.js';

/** So that the page opens at once, whatever was asked for; the tables as CSV hold everything. */
const mostRows = 500;

/** All figures: every part of the longer divisions and every question, to be sorted and searched. */
export function appendixSection(page: Page): PageSection | null {
  const { report, words, terms } = page;
  const divisions = report.divisions.filter(({ slices }) => slices.length > 30);
  if (divisions.length === 0 && report.questions.length === 0) return null;
  return section(page, 'appendix', [
    report.trend.points.length > 1 ? block(terms.headings.trend, trendNumbers(page), 'long paper') : null,
    divisions.map((division) => {
      const slices = division.slices.slice(0, mostRows);
      return block(
        terms.parts[division.by],
        html`${slicesTable(page, { division, slices, sortable: true })}${leftOut(page, division.slices.length)}`,
        // A list of staff is for looking somebody up; paper that lies about would be a ranking of people.
        division.by === 'person' ? 'long screen' : 'long',
      );
    }),
    report.questions.length === 0
      ? null
      : block(words.questions, html`${questions(page)}${leftOut(page, report.questions.length)}`, 'long'),
  ]);
}

function leftOut({ words, show }: Page, length: number): Markup | null {
  return length > mostRows ? html`<p class="note">${words.more(show.count(length - mostRows))}</p>` : null;
}

function questions(page: Page): Markup {
  const { report, words, terms, messages, show } = page;
  const sections = new Map(
    report.sections.map(({ rubric, section: id, title }) => [JSON.stringify([rubric, id]), title]),
  );
  const dimensions = new Map(report.dimensions.map(({ dimension, title }) => [dimension, title]));
  const sectionOf = ({ rubric, section: id }: QuestionFigures): string =>
    sections.get(JSON.stringify([rubric, id])) ?? id;
  const { heads } = terms;
  return table({
    caption: words.questions,
    captionHidden: true,
    sortable: true,
    rows: report.questions.slice(0, mostRows),
    rowClass: ({ rankable }) => (rankable ? '' : 'unranked'),
    columns: [
      {
        head: heads.question,
        kind: 'name',
        sort: ({ title }) => title,
        cell: ({ title, critical }) =>
          html`${title}${critical === null ? null : html` <span class="badge below">${words.what.critical(messages.family[critical])}</span>`}`,
      },
      { head: heads.section, kind: 'text', sort: sectionOf, cell: sectionOf },
      {
        head: heads.dimension,
        kind: 'text',
        sort: ({ dimension }) => dimensions.get(dimension) ?? dimension,
        cell: ({ dimension }) => dimensions.get(dimension) ?? dimension,
      },
      {
        head: heads.missed,
        kind: 'figure',
        sort: ({ missed }) => missed.value,
        cell: ({ missed }) => estimateCell(page, missed, show.share),
      },
      {
        head: heads.points,
        kind: 'figure',
        sort: ({ points }) => points.share,
        cell: ({ points }) => (points.share === null ? words.noFigure : show.share(points.share)),
      },
      {
        head: words.records[page.counted],
        kind: 'figure',
        sort: ({ missed }) => missed.n,
        cell: ({ missed }) => show.count(missed.n),
      },
      {
        head: words.notApplicable,
        kind: 'figure',
        sort: ({ notApplicable }) => notApplicable,
        cell: ({ notApplicable }) => show.count(notApplicable),
      },
    ],
  });
}
