import type { Division } from './tally.js';

export interface Grid {
  readonly by: Division;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly rubric: string;
  readonly section: string;
  readonly title: string;
  /** One for each column: share of points, null where it was never assessed there. */
  readonly cells: readonly { readonly share: number | null; readonly n: number }[];
}

export interface OverTime {
  readonly by: Division;
  readonly grain: 'month' | 'quarter';
  /** Keys of the parts of time, oldest first. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    /** One for each column; mean score 0–100. */
    readonly cells: readonly { readonly score: number | null; readonly n: number }[];
  }[];
}
