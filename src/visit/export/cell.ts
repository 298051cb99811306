import { stripControls } from '../../report/strip-controls.js';
import type { ExportValue } from './export-cells.js';

/** What a spreadsheet would run, and what only looks guarded already. */
const runs = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * A value as a cell of a table. A text that a spreadsheet would run gets an apostrophe before it, which an import takes
 * off again; so does one that has an apostrophe there already.
 */
export function cellOf(value: ExportValue | undefined): string | number {
  if (value === undefined) return '';
  if (typeof value === 'number') return value;
  const text = stripControls(typeof value === 'string' ? value : value.join(', '), { keep: ['\n', '\t'] });
  return runs.test(text) ? `'${text}` : text;
}
