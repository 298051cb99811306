import { cleanText } from '../clean-text.js';
import { newDraft } from '../draft.js';
import { channelOf, languageOf } from '../exports/values.js';
import { defaultLimits } from '../limits.js';
import { brokenRow, lineTooLong, nothingToRead, rowsApart } from '../problems.js';
import type { ReaderOptions, ReadItem } from '../reader.js';
import { openText } from '../readers/text.js';
import type { Column } from './column-names.js';
import type { Header } from './header.js';
import { rowTimes } from './row-time.js';
import type { Row } from './rows.js';

/** Makes conversations of the rows below the first line. */
export interface TakeRows {
  row(row: Row): readonly ReadItem[];
  end(): readonly ReadItem[];
}

/** So many ids are remembered, to notice that rows of a conversation do not stand together. */
const remembered = 20_000;

const placeIn = (options: ReaderOptions, line: number) =>
  options.file === undefined ? { line } : { file: options.file, line };

const cellOf = (header: Header, row: Row, column: Column): string =>
  cleanText(row.cells[header.columns.get(column) ?? -1] ?? '').trim();

/** What is wrong with a row as a whole; undefined where nothing is. */
function faultOf(header: Header, row: Row): string | undefined {
  if (row.broken === 'open') return 'a quote that opens in this row is never closed';
  const extra = row.cells.slice(header.names.length).some((cell) => cell.trim() !== '');
  return extra
    ? `a row of ${row.cells.length} cells, where the first line names ${header.names.length}`
    : undefined;
}

function aboutRow(header: Header, row: Row) {
  const language = languageOf(cellOf(header, row, 'language'));
  const channel = channelOf(cellOf(header, row, 'channel'));
  return { ...(language === undefined ? {} : { language }), ...(channel === undefined ? {} : { channel }) };
}

/** A turn a row. A row that is broken spoils its conversation, since a turn would be missing. */
export function openRowTurns(header: Header, options: ReaderOptions): TakeRows {
  const limits = options.limits ?? defaultLimits;
  const draft = newDraft(options, '\n');
  const timeName = header.names[header.columns.get('time') ?? -1] ?? '';
  const closed = new Set<string>();
  let times = rowTimes(timeName);
  let id: string | undefined;

  const begin = (next: string, line: number): readonly ReadItem[] => {
    const out = draft.close();
    if (id !== undefined) {
      if (closed.size >= remembered) closed.clear();
      closed.add(id);
    }
    id = next;
    times = rowTimes(timeName);
    if (next !== '') draft.describe({ id: next.slice(0, 200) });
    if (closed.has(next)) draft.spoil((name) => rowsApart(placeIn(options, line), name));
    return out;
  };

  return {
    row(row) {
      const place = placeIn(options, row.line);
      const named = cellOf(header, row, 'id');
      // A cell that is left empty goes on with the conversation above, as tables made for people do.
      const same = id !== undefined && (named === '' || named === id);
      const out = same ? [] : begin(named, row.line);
      const fault = faultOf(header, row);
      if (row.broken === 'long') draft.spoil(() => lineTooLong(place, limits));
      else if (fault !== undefined) draft.spoil((name) => brokenRow(place, name, fault));
      else {
        draft.describe(aboutRow(header, row));
        const text = cellOf(header, row, 'text');
        const at = times(cellOf(header, row, 'time'));
        if (text !== '') draft.say(cellOf(header, row, 'speaker') || '?', text, row.line, at);
      }
      return out;
    },
    end: () => draft.finish(),
  };
}

/** A conversation a row, in one cell, written as text with labels of speakers. */
export function openRowConversations(header: Header, options: ReaderOptions): TakeRows {
  const limits = options.limits ?? defaultLimits;
  const column = header.columns.has('transcript') ? 'transcript' : 'text';
  let count = 0;
  return {
    row(row) {
      count += 1;
      const place = placeIn(options, row.line);
      const id = cellOf(header, row, 'id') || (count === 1 ? options.id : `${options.id}-${count}`);
      if (row.broken === 'long') return [{ kind: 'problem', problem: lineTooLong(place, limits) }];
      const fault = faultOf(header, row);
      if (fault !== undefined) return [{ kind: 'problem', problem: brokenRow(place, id, fault) }];
      const { language, channel } = aboutRow(header, row);
      const own = options.language ?? language;
      const reader = openText({
        ...options,
        id: id.slice(0, 200),
        ...(own === undefined ? {} : { language: own }),
      });
      const items = [...reader.push(cellOf(header, row, column)), ...reader.end()];
      return items.map((item): ReadItem => {
        if (item.kind === 'problem') return { ...item, problem: { ...item.problem, line: row.line } };
        const { conversation } = item;
        return channel === undefined || conversation.channel !== undefined
          ? item
          : { ...item, conversation: { ...conversation, channel } };
      });
    },
    end: () =>
      count > 0
        ? []
        : [
            {
              kind: 'problem',
              problem: nothingToRead(options.file === undefined ? {} : { file: options.file }),
            },
          ],
  };
}
