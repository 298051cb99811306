import { cutToWidth, displayWidth, padToWidth } from '../../report/display-width.js';
import { stripControls } from '../../report/strip-controls.js';
import type { Style } from './style.js';

export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** May be cut when the terminal is narrow; the widest of these is cut first. */
  readonly flexible?: boolean;
  /** A flexible column keeps so much while others can still be left out; 12 where nothing is said. */
  readonly least?: number;
  /** Left out first when there is no room, the highest number first. */
  readonly drop?: number;
}

const gap = 2;
const leastFlexible = 12;

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, widths.length - 1);
}

/**
 * A table without lines, for people: columns are cut or left out so that it fits.
 *
 * @param columns width of the terminal
 */
export function table<Row>(
  rows: readonly Row[],
  columnsOfTable: readonly Column<Row>[],
  columns: number,
  style: Style,
): string {
  let kept = [...columnsOfTable];
  const cellsOf = (row: Row): string[] => kept.map((column) => stripControls(column.text(row)));
  const naturalWidths = (): number[] =>
    kept.map((column) =>
      Math.max(
        displayWidth(column.title),
        ...rows.map((row) => displayWidth(stripControls(column.text(row)))),
      ),
    );
  const smallest = (): number =>
    totalWidth(
      naturalWidths().map((width, index) => {
        const { flexible = false, least = leastFlexible } = kept[index] ?? {};
        return flexible ? Math.min(width, least) : width;
      }),
    );

  for (const column of [...kept].sort((a, b) => (b.drop ?? 0) - (a.drop ?? 0))) {
    if (column.drop === undefined || smallest() <= columns) break;
    kept = kept.filter((other) => other !== column);
  }
  const widths = naturalWidths();
  while (totalWidth(widths) > columns) {
    const flexible = widths.map((width, index) => (kept[index]?.flexible === true ? width : 0));
    const widest = Math.max(...flexible);
    if (widest <= leastFlexible) break;
    widths[flexible.indexOf(widest)] = widest - 1;
  }
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return padToWidth(cutToWidth(cell, width), width, kept[index]?.align ?? 'left');
      })
      .join(' '.repeat(gap))
      .trimEnd();
  const head = style.paint.bold(line(kept.map((column) => column.title)));
  return [head, ...rows.map((row) => line(cellsOf(row)))].join('\n');
}
