import { stringify } from 'csv-stringify/sync';
import { guardedCell } from '../../../language/translation/exchange/guarded-cell.js';
import type { ExchangeUnit } from '../../../language/translation/exchange/unit.js';
import { stripControls } from '../../../report/strip-controls.js';

export interface TableLooks {
  readonly separator: ',' | ';' | '\t';
  /** Begins with a byte order mark, by which a spreadsheet knows a file to be UTF-8. */
  readonly isMarked: boolean;
  /** ISO 639-1 codes, which stand in the headings: the import refuses a file of another language. */
  readonly from: string;
  readonly to: string;
}

const cell = (text: string): string => guardedCell(stripControls(text, { keep: ['\n', '\t'] }));

/** Units as a table for a spreadsheet: id, source, current, translation, note. Nothing in it is run. */
export function tableText(
  units: readonly ExchangeUnit[],
  { separator, isMarked, from, to }: TableLooks,
  noteOf: (unit: ExchangeUnit) => string,
): string {
  const headings = ['id', `source (${from})`, 'current', `translation (${to})`, 'note'];
  const rows = units.map((unit) => {
    const current = cell(unit.current);
    return [cell(unit.id), cell(unit.source), current, current, cell(noteOf(unit))];
  });
  return (
    (isMarked ? '\ufeff' : '') +
    stringify([headings, ...rows], { delimiter: separator, quoted: true, quoted_empty: false })
  );
}
