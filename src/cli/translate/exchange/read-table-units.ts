import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import { readTable } from '../../../files/read-table.js';
import { unguardedCell } from '../../../language/translation/exchange/guarded-cell.js';
import type { ReturnedUnit } from '../../../language/translation/exchange/unit.js';
import type { Messages } from '../../messages/messages.js';
import type { ReturnedFile } from './read-units.js';

type Column = 'id' | 'source' | 'current' | 'translation' | 'note';

const columnNames: Readonly<Record<string, Column>> = {
  id: 'id',
  source: 'source',
  current: 'current',
  translation: 'translation',
  target: 'translation',
  note: 'note',
};

/** `translation (pl)`: what the column holds, and in which language. */
function headingOf(name: string): { readonly column?: Column; readonly language?: string } {
  const [, word = '', language] = /^["']?([a-z]+)\s*(?:\(([a-z]{2})\))?["']?$/i.exec(name.trim()) ?? [];
  const key = word.toLowerCase();
  return {
    ...(Object.hasOwn(columnNames, key) ? { column: columnNames[key] as Column } : {}),
    ...(language === undefined ? {} : { language: language.toLowerCase() }),
  };
}

/** Longest row, in UTF-16 units: the longest text three times. */
const longestRow = 1_000_000;

interface Table {
  columns: ReadonlyMap<Column, number>;
  language: string | undefined;
  width: number;
}

function readHeadings(names: readonly string[]): Table {
  const found = names.map(headingOf);
  const columns = new Map<Column, number>();
  for (const [index, { column }] of found.entries())
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  const language = found.find(({ column }) => column === 'translation')?.language;
  return { columns, language, width: names.length };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Units of a table: columns in any order, with more beside them, as spreadsheets write them. */
export async function readTableUnits(
  bytes: Uint8Array,
  language: string,
  { exchangeWords: words }: Messages,
): Promise<ReturnedFile> {
  const problems: Problem[] = [];
  const units: ReturnedUnit[] = [];
  let table: Table | undefined;
  const options = { isKnown: (name: string) => headingOf(name).column !== undefined, language, longestRow };
  for await (const item of readTable(once(bytes), options)) {
    if (item.kind === 'headings') {
      table = readHeadings(item.names);
      const missing = (['id', 'translation'] as const).filter((each) => !table?.columns.has(each));
      if (missing.length > 0)
        return { units, problems: [makeProblem('XL108', words.noColumns(missing.join(', ')), { line: 1 })] };
    } else if (item.kind === 'broken') {
      const why = item.why === 'open' ? words.openQuote : words.longRow;
      problems.push(makeProblem('XL106', why, { line: item.line }));
    } else if (table !== undefined) {
      const { columns, width } = table;
      const cell = (column: Column): string | undefined => {
        const index = columns.get(column);
        return index === undefined ? undefined : unguardedCell(item.cells[index] ?? '');
      };
      const id = (cell('id') ?? '').trim();
      const translation = cell('translation') ?? '';
      if (item.cells.length > width && item.cells.slice(width).some((each) => each.trim() !== ''))
        problems.push(makeProblem('XL106', words.wideRow(item.cells.length, width), { line: item.line }));
      else if (id === '' && translation.trim() !== '')
        problems.push(makeProblem('XL106', words.noId, { line: item.line }));
      else if (id !== '') {
        const [source, current] = [cell('source'), cell('current')];
        units.push({
          id,
          translation,
          line: item.line,
          ...(source === undefined ? {} : { source }),
          ...(current === undefined ? {} : { current }),
        });
      }
    }
  }
  if (table === undefined)
    problems.push(makeProblem('XL108', words.noColumns('id, translation'), { line: 1 }));
  return { units, problems, ...(table?.language === undefined ? {} : { language: table.language }) };
}
