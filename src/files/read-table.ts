import { createHash } from 'node:crypto';
import { type Row, type RowSplitter, splitRows } from '../conversation/csv/rows.js';
import { decodeText } from './decode-text.js';

/** What comes out of a table as it is read: first its headings, then its rows. */
export type TableItem =
  | { readonly kind: 'headings'; readonly names: readonly string[] }
  | { readonly kind: 'row'; readonly line: number; readonly cells: readonly string[] }
  /** A row that cannot be used: too long, or with a quote that is never closed. */
  | { readonly kind: 'broken'; readonly line: number; readonly why: NonNullable<Row['broken']> };

export interface TableOptions {
  /** Decides which separator makes most sense of the first line. */
  readonly isKnown: (heading: string) => boolean;
  /** Whose older encoding the file may be in. */
  readonly language?: string;
  /** Longest row, in UTF-16 units. */
  readonly longestRow: number;
}

const separators = [';', ',', '\t', '|'];
/** A first line longer than this is none. */
const longestHeading = 100_000;

/**
 * Reads a table with headings in its first line, row by row; `;`, `,`, tab and `|` separate cells, whichever the
 * headings speak for. Bytes may be UTF-8, UTF-16 or the older encodings of the region.
 *
 * @returns the SHA-256 of all bytes, as 64 hexadecimal digits, once everything was read
 */
export async function* readTable(
  source: AsyncIterable<Uint8Array | string>,
  { isKnown, language, longestRow }: TableOptions,
): AsyncGenerator<TableItem, string> {
  const hash = createHash('sha256');
  const decoding = decodeText(language);
  let before = '';
  let splitter: RowSplitter | undefined;
  const begin = function* (text: string): Generator<TableItem> {
    const { separator, from, rest } = headingLine(text, isKnown);
    splitter = splitRows(separator, longestRow, from);
    yield* items(splitter.push(rest));
  };
  let headed = false;
  const items = function* (rows: readonly Row[]): Generator<TableItem> {
    for (const row of rows) {
      if (row.broken) yield { kind: 'broken', line: row.line, why: row.broken };
      else if (headed) yield { kind: 'row', line: row.line, cells: row.cells };
      else {
        headed = true;
        yield { kind: 'headings', names: row.cells.map((cell) => cell.trim()) };
      }
    }
  };
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    hash.update(bytes);
    const text = decoding.push(bytes);
    if (splitter) yield* items(splitter.push(text));
    else {
      before += text;
      if (/[\r\n]/.test(before.replace(/^\ufeff?"?sep=.*?[\r\n]+/i, '')) || before.length > longestHeading) {
        yield* begin(before);
        before = '';
      }
    }
  }
  const last = decoding.end();
  if (splitter) yield* items(splitter.push(last));
  else yield* begin(before + last);
  yield* items(splitter?.end() ?? []);
  return hash.digest('hex');
}

/** The separator, and the text without a byte order mark and without the line `sep=;` of some spreadsheets. */
function headingLine(
  text: string,
  isKnown: (heading: string) => boolean,
): { readonly separator: string; readonly from: number; readonly rest: string } {
  const bare = text.replace(/^\ufeff/, '');
  const told = /^"?sep=([;,|\t])"?[ ]*(?:\r\n?|\n)/i.exec(bare);
  if (told) return { separator: told[1] ?? ';', from: 2, rest: bare.slice(told[0].length) };
  const [first = ''] = bare.split(/\r\n?|\n/, 1);
  const known = (separator: string): number =>
    first.split(separator).filter((name) => isKnown(name.replace(/^"|"$/g, ''))).length;
  const separator = separators.reduce((best, each) => (known(each) > known(best) ? each : best));
  return { separator, from: 1, rest: bare };
}
