import { type Header, kindOf, readHeader, separatorLine } from '../csv/header.js';
import { type Row, splitRows } from '../csv/rows.js';
import { openRowConversations, openRowTurns, type TakeRows } from '../csv/take-rows.js';
import { defaultLimits } from '../limits.js';
import { columnsNotKnown, nothingToRead } from '../problems.js';
import type { OpenReader, Reader, ReaderOptions, ReadItem } from '../reader.js';

/** The first line may be as long as this until it is taken as it is. */
const longestHeader = 60_000;

/**
 * A table with names of columns in its first line, separated by `;`, `,`, a tab or `|`: a turn a row, those of
 * one conversation together, or a whole conversation a row. Columns that are not known are passed over.
 */
export const openCsv: OpenReader = (options) => {
  let inner: Reader | undefined;
  let waiting = '';

  // The first line with words, and the one below a line that only names the separator.
  const start = (ended: boolean): readonly ReadItem[] => {
    const text = waiting.replace(/^\ufeff/, '');
    const lead = /^(?: *[\r\n]+)*/.exec(text)?.[0] ?? '';
    const [first = '', second = '', third] = text.slice(lead.length).split(/\r\n|\r(?!$)|\n/, 3);
    const told = separatorLine(first);
    const whole =
      ended ||
      waiting.length > longestHeader ||
      (told === undefined ? hasEnd(text, lead) : third !== undefined);
    if (!whole || (first.trim() === '' && !ended)) return [];
    const header = readHeader((told === undefined ? first : second).slice(0, longestHeader), told);
    const skipped =
      told === undefined ? lead : text.slice(0, text.indexOf(second, lead.length + first.length));
    const line = 1 + (skipped.match(/\r\n?|\n/g)?.length ?? 0);
    inner = openTable(header, line, options);
    waiting = '';
    return inner.push(text.slice(skipped.length));
  };

  return {
    push(chunk) {
      if (inner !== undefined) return inner.push(chunk);
      waiting += chunk;
      return /[\r\n]/.test(chunk) || waiting.length > longestHeader ? start(false) : [];
    },
    end() {
      const last = inner === undefined ? start(true) : [];
      return [...last, ...(inner?.end() ?? [])];
    },
  };
};

const hasEnd = (text: string, lead: string): boolean => /[\r\n]/.test(text.slice(lead.length));

function openTable(header: Header, line: number, options: ReaderOptions): Reader {
  const inFile = options.file === undefined ? {} : { file: options.file };
  const kind = kindOf(header);
  if (kind === undefined) {
    const problem =
      header.names.length === 0 ? nothingToRead(inFile) : columnsNotKnown({ ...inFile, line }, header.names);
    return { push: () => [], end: () => [{ kind: 'problem', problem }] };
  }
  const limits = options.limits ?? defaultLimits;
  const rows = splitRows(header.separator, limits.line, line);
  const take: TakeRows =
    kind === 'turns' ? openRowTurns(header, options) : openRowConversations(header, options);
  let headerPassed = false;
  const read = (row: Row): readonly ReadItem[] => {
    if (headerPassed) return take.row(row);
    headerPassed = true;
    return [];
  };
  return {
    push: (chunk) => rows.push(chunk).flatMap(read),
    end: () => [...rows.end().flatMap(read), ...take.end()],
  };
}
