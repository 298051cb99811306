import { type Column, columnNamed } from './column-names.js';
import { splitRows } from './rows.js';

/** What the first line of a table says. */
export interface Header {
  readonly separator: string;
  readonly names: readonly string[];
  /** Index of each column that is known; the first of several with one meaning. */
  readonly columns: ReadonlyMap<Column, number>;
}

const separators = [';', ',', '\t', '|'];

/** Reads the names of the columns; the separator is the one that makes most sense of them. */
export function readHeader(line: string, told?: string): Header {
  const readings = (told === undefined ? separators : [told]).map((separator): Header => {
    const names = cellsOf(line, separator);
    const columns = new Map<Column, number>();
    for (const [index, name] of names.entries()) {
      const column = columnNamed(name);
      if (column !== undefined && !columns.has(column)) columns.set(column, index);
    }
    return { separator, names, columns };
  });
  const [first, ...others] = readings;
  const nothing: Header = { separator: ';', names: [], columns: new Map() };
  return others.reduce(
    (best, each) =>
      each.columns.size > best.columns.size ||
      (each.columns.size === best.columns.size && each.names.length > best.names.length)
        ? each
        : best,
    first ?? nothing,
  );
}

function cellsOf(line: string, separator: string): readonly string[] {
  const rows = splitRows(separator, line.length + 1);
  return [...rows.push(line), ...rows.end()].flatMap(({ cells }) => cells).map((cell) => cell.trim());
}

/** The separator of a line `sep=;`, which spreadsheets write above a table. */
export const separatorLine = (line: string): string | undefined =>
  /^"?sep=([;,|\t])"?$/i.exec(line.replace(/^\ufeff/, '').replace(/[ \r]+$/, ''))?.[1];

/** How the turns of a table are written: a turn or a conversation a row. Undefined where the words are missing. */
export function kindOf({ columns }: Header): 'turns' | 'conversations' | undefined {
  if (columns.has('text')) return columns.has('speaker') ? 'turns' : 'conversations';
  return columns.has('transcript') ? 'conversations' : undefined;
}

/** A table is told by its first line: a column of the words beside another that is known. */
export function looksLikeCsv(beginning: string): boolean {
  const [first = '', second = ''] = beginning.split(/\r\n?|\n/, 2);
  const told = separatorLine(first);
  const header = readHeader(told === undefined ? first : second, told);
  // "Agent: id, speaker, text" is somebody's words.
  if (header.names.some((name) => name.length > 60 || /:\s/.test(name))) return false;
  return header.columns.size > 1 && header.names.length > 1 && kindOf(header) !== undefined;
}
