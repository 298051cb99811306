import type { Findings } from './findings.js';
import { type FindingScale, linearTable, scaleOf, tableOf } from './findings-table.js';
import { foldsOf } from './folds.js';
import { type Kernel, kernelOf } from './kernel.js';
import type { LinearRows } from './linear-rows.js';
import { type View, views } from './passage.js';
import { linearRows, type Rarity, rarityOf, rowsOf } from './scaled-rows.js';
import type { TextCounts } from './text-features.js';
import type { Table } from './trees.js';

/** One rated thing, counted. */
export interface LearntRecord {
  /** What must not be divided when something is held back. */
  readonly group: string;
  readonly text: TextCounts;
  readonly findings: Findings;
}

/** How raw records become rows; kept with what was learnt, to read new ones the same way. */
export interface Reading {
  /** Slots of each view, a power of two. */
  readonly slots: number;
  readonly rarity: Readonly<Record<View, Rarity>>;
  readonly scale: FindingScale;
}

/** What linear models look at: words, all findings, or those that sum up. */
export const linearNames = [...views, 'findings', 'summary'] as const;
export type LinearName = (typeof linearNames)[number];

/** Records, ready to learn from: linear rows in each way of looking, and the table of findings. */
export interface Material {
  readonly count: number;
  readonly folds: Uint8Array;
  readonly reading: Reading;
  readonly rows: Readonly<Record<LinearName, LinearRows>>;
  readonly kernels: Readonly<Record<LinearName, Kernel>>;
  readonly table: Table;
}

/** Makes rows of records. Labels play no part in it. */
export function materialOf(records: readonly LearntRecord[], slots: number): Material {
  const rarity: Partial<Record<View, Rarity>> = {};
  const rows: Partial<Record<LinearName, LinearRows>> = {};
  for (const view of views) {
    const counts = records.map(({ text }) => text[view]);
    const own = rarityOf(counts, slots);
    rarity[view] = own;
    rows[view] = linearRows(rowsOf(counts, own), slots);
  }
  const found = records.map(({ findings }) => findings);
  const scale = scaleOf(found);
  const table = tableOf(scale, found);
  rows.findings = linearTable(table, scale, 'all');
  rows.summary = linearTable(table, scale, 'summary');
  const kernels: Partial<Record<LinearName, Kernel>> = {};
  for (const name of linearNames) {
    const own = rows[name];
    if (own) kernels[name] = kernelOf(own, records.length);
  }
  return {
    count: records.length,
    folds: foldsOf(records.map(({ group }) => group)),
    reading: { slots, rarity: rarity as Reading['rarity'], scale },
    rows: rows as Material['rows'],
    kernels: kernels as Material['kernels'],
    table,
  };
}
