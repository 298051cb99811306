export interface Row {
  readonly cells: readonly string[];
  /** Line it begins on, from 1. */
  readonly line: number;
  /** `long`: over the limit, or of too many cells; `open`: a quote that is never closed. The cells are then not to be used. */
  readonly broken?: 'long' | 'open';
}

/** No table of people has more columns; a row that has is broken, since cells would be lost. */
const mostCells = 5000;

export interface RowSplitter {
  push(chunk: string): readonly Row[];
  end(): readonly Row[];
}

/**
 * Cuts a table into rows and cells while it arrives. A cell that begins with a quote ends with one, may hold the
 * separator and line ends, and doubles its quotes. Rows without any words are left out. Holds one row at a time.
 *
 * @param limit longest row, in UTF-16 units
 * @param from number of the first line
 */
export function splitRows(separator: string, limit: number, from = 1): RowSplitter {
  let cells: string[] = [];
  let cell = '';
  let size = 0;
  let state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  let line = from;
  let begun = from;
  let afterReturn = false;
  let tooWide = false;

  const endRow = (broken?: Row['broken']): Row | undefined => {
    cells.push(cell);
    const tooLong = size > limit || tooWide ? 'long' : broken;
    const row = { cells, line: begun, ...(tooLong === undefined ? {} : { broken: tooLong }) };
    const blank = tooLong === undefined && cells.every((each) => each.trim() === '');
    cells = [];
    cell = '';
    size = 0;
    tooWide = false;
    state = 'start';
    return blank ? undefined : row;
  };
  const add = (letter: string): void => {
    size += 1;
    if (size <= limit) cell += letter;
  };

  const take = (letter: string, rows: Row[]): void => {
    const isEnd = letter === '\n' || letter === '\r';
    const secondHalf = letter === '\n' && afterReturn;
    afterReturn = letter === '\r';
    if (isEnd && !secondHalf) line += 1;
    if (state === 'quoted') {
      if (letter === '"') state = 'quote';
      else if (isEnd) {
        if (!secondHalf) add('\n');
      } else add(letter);
      return;
    }
    if (secondHalf) {
      begun = line;
      return;
    }
    if (letter === '"' && state === 'start') state = 'quoted';
    else if (letter === '"' && state === 'quote') {
      add('"');
      state = 'quoted';
    } else if (letter === separator) {
      if (cells.length < mostCells) cells.push(cell);
      else tooWide = true;
      cell = '';
      size += 1;
      state = 'start';
    } else if (isEnd) {
      const row = endRow();
      begun = line;
      if (row !== undefined) rows.push(row);
    } else {
      add(letter);
      if (state !== 'quote' && letter !== ' ') state = 'plain';
      if (state === 'quote') state = 'plain';
    }
  };

  return {
    push(chunk) {
      const rows: Row[] = [];
      for (let at = 0; at < chunk.length; at += 1) take(chunk[at] ?? '', rows);
      return rows;
    },
    end() {
      if (size === 0 && cells.length === 0 && state === 'start') return [];
      const row = endRow(state === 'quoted' ? 'open' : undefined);
      return row === undefined ? [] : [row];
    },
  };
}
