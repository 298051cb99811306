const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * ICC(2,1): agreement in absolute terms of single assessors drawn from many (Shrout and Fleiss 1979), from a two-way
 * table: one row a thing judged, one column an assessor. Undefined with fewer than two rows or columns, with gaps, or
 * when all values are the same.
 */
export function intraclass(table: readonly (readonly number[])[]): number | undefined {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  if (rows < 2 || columns < 2 || table.some((row) => row.length !== columns)) return undefined;
  const grand = mean(table.flat());
  const rowMeans = table.map(mean);
  const columnMeans = Array.from({ length: columns }, (_, at) => mean(table.map((row) => row[at] ?? 0)));
  const squares = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + (value - grand) ** 2, 0);
  const betweenRows = (columns * squares(rowMeans)) / (rows - 1);
  const betweenColumns = (rows * squares(columnMeans)) / (columns - 1);
  const rest =
    (squares(table.flat()) - columns * squares(rowMeans) - rows * squares(columnMeans)) /
    ((rows - 1) * (columns - 1));
  const below = betweenRows + (columns - 1) * rest + (columns * (betweenColumns - rest)) / rows;
  return below === 0 ? undefined : (betweenRows - rest) / below;
}
