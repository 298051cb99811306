import { html, type Markup } from '../../../html/markup.js';

export interface HeatTableInput {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
  readonly format: (share: number) => string;
  readonly count: (n: number) => string;
  /** Fewer records than this are shown in a lighter shade of writing. */
  readonly least: number;
  readonly none: string;
}

export interface HeatCell {
  /** 0–1; null where there is nothing. */
  readonly share: number | null;
  readonly n: number;
}

/**
 * A table of shares with a shade behind each, five steps from warm (the lowest in the table) to cool (the highest). The
 * number stands in every cell; the shade only helps to find it.
 */
export function heatTable(input: HeatTableInput): Markup {
  const { caption, corner, columns, rows, format, count, least, none } = input;
  const shares = rows.flatMap(({ cells }) => cells.flatMap(({ share }) => (share === null ? [] : [share])));
  const low = Math.min(...shares);
  const span = Math.max(...shares) - low;
  const step = (share: number): number =>
    span <= 0 ? 3 : Math.min(5, 1 + Math.floor(((share - low) / span) * 5));
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table class="heat"><caption>${caption}</caption><thead><tr><th scope="col">${corner}</th>${columns.map(
    (column) => html`<th scope="col"><span>${column}</span></th>`,
  )}</tr></thead><tbody>${rows.map(
    ({ label, cells }) =>
      html`<tr><th scope="row">${label}</th>${cells.map(({ share, n }) =>
        share === null
          ? html`<td class="none">${none}</td>`
          : html`<td class="heat-${step(share)}${n < least ? ' few' : ''}" title="${count(n)}">${format(share)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}
