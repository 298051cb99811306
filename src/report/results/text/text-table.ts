import { cutToWidth, displayWidth, padToWidth } from '../../display-width.js';
import type { TextOptions } from '../../ink.js';
import { type BarFigures, bar } from './bar.js';

export interface TextColumn<Row> {
  readonly head: string;
  readonly text: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** May be cut where there is no room. */
  readonly flexible?: boolean;
  /** Left out where there is no room, the highest number first. */
  readonly drop?: number;
}

export interface TextTable<Row> {
  readonly columns: readonly TextColumn<Row>[];
  /** Drawn behind the columns where there is room. */
  readonly bar?: (row: Row) => BarFigures | null;
  /** Colours a line. */
  readonly paint?: (row: Row) => (line: string) => string;
  readonly head?: boolean;
}

const indent = '  ';
const gap = 2;
const narrowestFlexible = 12;
const narrowestBar = 8;
const widestBar = 60;
const narrowScreen = 60;

/** Lines of a table that fit the width: columns are cut or left out, and what room is left is a bar. */
export function textTable<Row>(
  rows: readonly Row[],
  { columns, bar: figures, paint, head = true }: TextTable<Row>,
  { width, ink, plain }: TextOptions,
): readonly string[] {
  const room = width - indent.length;
  // A column that says nothing in any row is no column.
  let kept = columns.filter(({ text }) => rows.some((row) => text(row) !== ''));
  const cellWidth = (column: TextColumn<Row>): number =>
    Math.max(...rows.map((row) => displayWidth(column.text(row))));
  const natural = (): number[] =>
    kept.map((column) => Math.max(head ? displayWidth(column.head) : 0, cellWidth(column)));
  // Heads may be cut before figures are; names before a column is left out.
  const narrowest = (column: TextColumn<Row>): number =>
    column.flexible ? Math.min(cellWidth(column), narrowestFlexible) : Math.max(3, cellWidth(column));
  const sum = (widths: readonly number[]): number =>
    widths.reduce((total, each) => total + each, 0) + gap * Math.max(0, widths.length - 1);
  const narrow = width < narrowScreen;
  // Where little fits anyway, fewer columns with whole heads say more than many whose heads cannot be read.
  const wanted = (column: TextColumn<Row>): number =>
    head && narrow && !column.flexible
      ? Math.max(narrowest(column), displayWidth(column.head))
      : narrowest(column);
  for (const column of [...kept].sort((a, b) => (b.drop ?? 0) - (a.drop ?? 0))) {
    if (column.drop === undefined || sum(kept.map(wanted)) <= room) break;
    kept = kept.filter((other) => other !== column);
  }
  const widths = natural();
  while (sum(widths) > room) {
    const spare = widths.map((each, index) => {
      const column = kept[index];
      return column ? Math.max(0, each - narrowest(column)) : 0;
    });
    // Names give way first where heads would be cut to nothing.
    const ofNames = spare.map((each, index) => (kept[index]?.flexible ? each : 0));
    if (narrow && Math.max(...ofNames) > 0) spare.splice(0, spare.length, ...ofNames);
    const most = Math.max(...spare);
    if (most === 0) break;
    const index = spare.indexOf(most);
    widths[index] = (widths[index] ?? 0) - 1;
  }
  const left = Math.min(widestBar, room - sum(widths) - gap);
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) =>
        padToWidth(cutToWidth(cell, widths[index] ?? 0), widths[index] ?? 0, kept[index]?.align),
      )
      .join(' '.repeat(gap));
  const body = rows.map((row) => {
    const text = line(kept.map((column) => column.text(row)));
    const drawn = figures?.(row) ?? null;
    const barred =
      drawn && !plain && left >= narrowestBar ? `${text}${' '.repeat(gap)}${bar(drawn, left)}` : text;
    return (paint?.(row) ?? same)(cutToWidth(indent + barred.trimEnd(), width));
  });
  if (!head) return body;
  return [ink.quiet(`${indent}${line(kept.map((column) => column.head))}`.trimEnd()), ...body];
}

const same = (line: string): string => line;
