import { stringify } from 'csv-stringify/sync';
import type { Rubric } from '../../../files/generated/rubric.js';
import { cellOf } from '../../../visit/export/cell.js';
import { columnsOfVisits, questionColumns } from '../../../visit/export/export-columns.js';
import type { ExportedRow } from './exported-rows.js';

export interface CsvLooks {
  /** The decimal sign of the language; with a comma, cells are parted by semicolons, as spreadsheets there expect. */
  readonly decimal: string;
  /** Begins with a byte order mark, by which a spreadsheet knows a file to be UTF-8. */
  readonly marked: boolean;
}

/** A table of visits, row by row. Nothing in it is run by a spreadsheet. */
export async function* csvPieces(
  rows: AsyncIterable<ExportedRow>,
  rubrics: readonly Rubric[],
  looks: CsvLooks,
): AsyncGenerator<string> {
  const about = columnsOfVisits(rubrics);
  const headings = rubrics.flatMap((rubric) =>
    questionColumns(rubric).flatMap(({ answer, comment }) => [answer, comment]),
  );
  const answers = [...new Set(headings)];
  yield (looks.marked ? '\ufeff' : '') + csvLine([...about, ...answers], looks);
  for await (const row of rows) {
    const cells = [
      ...about.map((column) => row.about[column]),
      ...answers.map((heading) => (Object.hasOwn(row.answers, heading) ? row.answers[heading] : undefined)),
    ];
    yield csvLine(cells.map(cellOf), looks);
  }
}

/** One line of a table with its end. */
export function csvLine(cells: readonly (string | number)[], { decimal }: Pick<CsvLooks, 'decimal'>): string {
  return stringify([cells], {
    delimiter: decimal === ',' ? ';' : ',',
    escape_formulas: true,
    cast: { number: (value) => String(value).replace('.', decimal) },
  });
}
