import type { Rubric } from '../../../files/generated/rubric.js';
import { columnsOfVisits } from '../../../visit/export/export-columns.js';
import { safeJson } from '../../terminal/screen.js';
import type { ExportedRow } from './exported-rows.js';

/** A visit a line, under the same names as the columns of the table. */
export async function* jsonPieces(
  rows: AsyncIterable<ExportedRow>,
  rubrics: readonly Rubric[],
): AsyncGenerator<string> {
  const columns = columnsOfVisits(rubrics);
  for await (const { about, answers } of rows) {
    const known = Object.fromEntries(columns.map((column) => [column, about[column]]));
    yield `${safeJson({ ...known, ...answers })}\n`;
  }
}
