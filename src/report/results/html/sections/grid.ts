import type { Markup } from '../../../html/markup.js';
import { html } from '../../../html/markup.js';
import { leastRanked } from '../../report.js';
import { heatTable } from '../charts/heat-table.js';
import type { Page } from '../page.js';
import { block } from '../section.js';

/** More columns than this do not fit a page. */
const mostColumns = 14;

/** Sections by the parts of a division, as a table of shares with shades. */
export function gridBlock(page: Page): Markup | null {
  const { report, words, terms, show } = page;
  const { grid } = report;
  if (grid === null || grid.rows.length === 0 || grid.columns.length > mostColumns) return null;
  return block(
    words.places.grid(terms.parts[grid.by]),
    html`${heatTable({
      caption: words.places.grid(terms.parts[grid.by]),
      corner: terms.heads.section,
      columns: grid.columns.map(({ label, key }) => label || key || terms.nowhere),
      rows: grid.rows.map(({ title, cells }) => ({
        label: title,
        cells: cells.map(({ share, n }) => ({ value: share, n })),
      })),
      format: show.share,
      count: (n) => words.n(show.count(n)),
      least: leastRanked,
      none: '–',
    })}<p class="note">${words.places.gridNote}</p>`,
  );
}
