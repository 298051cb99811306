import path from 'node:path';
import { makeProblem } from '../../../files/make-problem.js';
import { inputBytes } from '../../../files/open-input.js';
import type { Problem } from '../../../files/problem.js';
import { readRecords } from '../../../files/read-records.js';
import { readTable } from '../../../files/read-table.js';
import { withoutGuard } from '../../../visit/import/cell-text.js';
import { flattenRecord } from '../../../visit/import/flatten-record.js';
import type { Run } from '../../command.js';

/** Longest row or record, in UTF-16 units. */
const longestRow = 1_000_000;

/** A row of a table, or a record: its cells with their headings. */
export type FoundRow =
  | { readonly kind: 'row'; readonly line: number; readonly cells: readonly (readonly [string, string])[] }
  | { readonly kind: 'broken'; readonly line: number; readonly why: 'long' | 'open' | 'syntax' | 'extra' }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

/** The visits of a file, row by row; `-` is standard input. JSON is told by its first sign, anything else is a table. */
export async function* openRows(
  run: Run,
  name: string,
  isKnown: (heading: string) => boolean,
): AsyncGenerator<FoundRow> {
  try {
    const source: AsyncIterable<Uint8Array | string> =
      name === '-' ? run.stdin : inputBytes(path.resolve(run.cwd, name));
    const { first, all } = await peek(source);
    if (first === '{' || first === '[') yield* records(all);
    else yield* rows(all, isKnown, run.language);
  } catch (error) {
    yield { kind: 'unreadable', problem: problemOf(error, name) };
  }
}

async function* records(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<FoundRow> {
  for await (const item of readRecords(source, longestRow)) {
    if (item.kind === 'broken') yield item;
    else yield { kind: 'row', line: item.line, cells: flattenRecord(item.value).map(withoutNul) };
  }
}

async function* rows(
  source: AsyncIterable<Uint8Array | string>,
  isKnown: (heading: string) => boolean,
  language: string,
): AsyncGenerator<FoundRow> {
  let headings: readonly string[] = [];
  for await (const item of readTable(source, { isKnown, language, longestRow })) {
    if (item.kind === 'headings') headings = item.names;
    else if (item.kind === 'broken') yield item;
    else if (item.cells.slice(headings.length).some((cell) => cell.trim() !== '')) {
      yield { kind: 'broken', line: item.line, why: 'extra' };
    } else {
      const cells = headings.map((heading, index) =>
        withoutNul([heading, withoutGuard(item.cells[index] ?? '')]),
      );
      yield { kind: 'row', line: item.line, cells };
    }
  }
}

/** A comment of nothing but NUL, which is never kept, is none. */
function withoutNul([heading, text]: readonly [string, string]): readonly [string, string] {
  return [heading, text.replaceAll('\0', '')];
}

/** The first sign that is no space, and the source from its beginning. */
async function peek(
  source: AsyncIterable<Uint8Array | string>,
): Promise<{ readonly first: string; readonly all: AsyncIterable<Uint8Array | string> }> {
  const iterator = source[Symbol.asyncIterator]();
  const seen: (Uint8Array | string)[] = [];
  let first = '';
  while (first === '') {
    const next = await iterator.next();
    if (next.done === true) break;
    seen.push(next.value);
    first = Buffer.from(next.value)
      .toString('latin1')
      .replace(/^(?:\u00ef\u00bb\u00bf|\s)+/, '')
      .charAt(0);
  }
  return {
    first,
    all: (async function* () {
      yield* seen;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield next.value;
    })(),
  };
}

function problemOf(error: unknown, file: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return makeProblem('FI101', 'no such file', { file });
  return makeProblem('FI102', `this file cannot be read (${code || 'unknown reason'})`, { file });
}
