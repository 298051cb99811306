/** What a spreadsheet would run, and what only looks guarded already. */
const runs = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text as a cell that no spreadsheet runs: an apostrophe stands before what it would. */
export function guardedCell(text: string): string {
  return runs.test(text) ? `'${text}` : text;
}

/** The text of a cell; a spreadsheet may have taken the apostrophe off by itself. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && runs.test(cell.slice(1)) ? cell.slice(1) : cell;
}
