import { html, type Markup } from '../../../html/markup.js';

export interface HeatTableInput {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
  readonly format: (value: number) => string;
  readonly count: (n: number) => string;
  /** Fewer records than this are shown in a lighter shade of writing. */
  readonly least: number;
  readonly none: string;
}

export interface HeatCell {
  /** A share or a score; null where there is nothing. */
  readonly value: number | null;
  readonly n: number;
}

/**
 * A table of figures with a shade behind each, five steps from warm (the lowest in the table) to cool (the highest). The
 * number stands in every cell; the shade only helps to find it. Those that rest on few records set no shade.
 */
export function heatTable(input: HeatTableInput): Markup {
  const { caption, corner, columns, rows, format, count, least, none } = input;
  const sure = rows.flatMap(({ cells }) =>
    cells.flatMap(({ value, n }) => (value === null || n < least ? [] : [value])),
  );
  const low = Math.min(...sure);
  const span = Math.max(...sure) - low;
  const step = (value: number): number =>
    span > 0 ? Math.min(5, Math.max(1, 1 + Math.floor(((value - low) / span) * 5))) : 3;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table class="heat"><caption>${caption}</caption><thead><tr><th scope="col">${corner}</th>${columns.map(
    (column) => html`<th scope="col"><span>${column}</span></th>`,
  )}</tr></thead><tbody>${rows.map(
    ({ label, cells }) =>
      html`<tr><th scope="row">${label}</th>${cells.map(({ value, n }) =>
        value === null
          ? html`<td class="none">${none}</td>`
          : html`<td class="heat-${step(value)}${n < least ? ' few' : ''}" title="${count(n)}">${format(value)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}
