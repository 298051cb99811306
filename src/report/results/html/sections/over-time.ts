import { html, type Markup } from '../../../html/markup.js';
import { leastRanked } from '../../report.js';
import { heatTable } from '../charts/heat-table.js';
import { type Page, timeLabel } from '../page.js';
import { block } from '../section.js';

/** Places by months or quarters, as a table of mean scores with shades. */
export function overTimeBlock(page: Page): Markup | null {
  const { report, words, terms, show } = page;
  const { overTime } = report;
  if (overTime === null) return null;
  const title = words.places.overTime(terms.parts[overTime.by]);
  return block(
    title,
    html`${heatTable({
      caption: title,
      corner: terms.by[overTime.by],
      columns: overTime.columns.map((key) => {
        const { label, year } = timeLabel(key, page);
        return `${label} ${year}`.trim();
      }),
      rows: overTime.rows.map(({ label, cells }) => ({
        label,
        cells: cells.map(({ score, n }) => ({ value: score, n })),
      })),
      format: show.score,
      count: (n) => words.n(show.count(n)),
      least: leastRanked,
      none: '–',
    })}<p class="note">${words.places.gridNote}</p>`,
  );
}
