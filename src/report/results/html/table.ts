import { html, type Insertion, type Markup } from '../../html/markup.js';

export interface Column<Row> {
  readonly head: string;
  /** `name` comes first and heads its row; `figure` is set to the right; `chart` takes the room that is left. */
  readonly kind: 'name' | 'text' | 'figure' | 'chart';
  /** Under the head, such as the scale of a column of charts. */
  readonly axis?: Markup | null;
  /** The figure that stands beside the name where there is little room. */
  readonly leading?: boolean;
  readonly cell: (row: Row) => Insertion;
  /** What the column is sorted by; null goes last. */
  readonly sort?: (row: Row) => string | number | null;
}

export interface TableInput<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowClass?: (row: Row) => string;
  /** The reader may sort and search it, where scripts run. */
  readonly sortable?: boolean;
  /** Said by the caption only to whoever does not see the heading above it. */
  readonly captionHidden?: boolean;
  /** Names that are whole sentences get more of the room than charts. */
  readonly longNames?: boolean;
}

/** A table: heads with their scope, the first column as heads of the rows; on a narrow screen each row becomes two lines. */
export function table<Row>(input: TableInput<Row>): Markup {
  const {
    caption,
    columns,
    rows,
    rowClass,
    sortable = false,
    captionHidden = false,
    longNames = false,
  } = input;
  return html`<table class="${longNames ? 'rows long-names' : 'rows'}"${sortable ? html` data-sortable=""` : null}><caption class="${captionHidden ? 'unseen' : ''}">${caption}</caption><thead><tr>${columns.map(
    ({ head, kind, axis }) =>
      html`<th scope="col" class="${kind}"><span class="head">${head}</span>${axis}</th>`,
  )}</tr></thead><tbody>
${rows.map(
  (
    row,
  ) => html`<tr class="${rowClass?.(row) ?? ''}">${columns.map((column) => cellOf(column, row, sortable))}</tr>
`,
)}</tbody></table>`;
}

function cellOf<Row>(
  { head, kind, leading = false, cell, sort }: Column<Row>,
  row: Row,
  sortable: boolean,
): Markup {
  const key = sortable && sort !== undefined ? html` data-key="${sort(row) ?? ''}"` : null;
  return kind === 'name'
    ? html`<th scope="row" class="name"${key}>${cell(row)}</th>`
    : html`<td class="${leading ? `${kind} leading` : kind}"${kind === 'figure' ? html` data-head="${head}"` : null}${key}>${cell(row)}</td>`;
}
