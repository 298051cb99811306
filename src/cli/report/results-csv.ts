import { stringify } from 'csv-stringify/sync';
import type { ReportMessages } from '../../report/messages/messages.js';
import type { ResultsReport } from '../../report/results/report.js';
import { type FigureRow, figureRows } from '../../report/results/rows.js';
import { stripControls } from '../../report/strip-controls.js';

const columns = [
  'division',
  'key',
  'name',
  'measure',
  'value',
  'low',
  'high',
  'n',
] as const satisfies readonly (keyof FigureRow)[];

/**
 * Every figure as one table for a spreadsheet, shares 0–1, four decimals. Where the language writes a decimal comma, cells
 * are parted by semicolons, as spreadsheets there expect. A cell that would be run as a formula is made harmless.
 *
 * @param marked begins with a byte order mark, by which a spreadsheet knows a file to be UTF-8
 */
export function resultsCsv(report: ResultsReport, { decimal }: ReportMessages, marked: boolean): string {
  const rows = figureRows(report).map((row) => ({
    ...row,
    key: stripControls(row.key),
    name: stripControls(row.name),
  }));
  return stringify(rows, {
    header: true,
    columns: [...columns],
    delimiter: decimal === ',' ? ';' : ',',
    bom: marked,
    escape_formulas: true,
    cast: { number: (value) => String(Math.round(value * 10_000) / 10_000).replace('.', decimal) },
  });
}
