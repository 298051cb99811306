import { displayWidth, padToWidth } from './display-width.js';

/** Rows as lines with aligned columns, two spaces apart: the first column to the left, the others to the right. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    widths
      .map((width, column) => padToWidth(row[column] ?? '', width, column === 0 ? 'left' : 'right'))
      .join('  ')
      .trimEnd(),
  );
}
