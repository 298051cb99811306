import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, type TableItem } from '../../../src/files/read-table.js';

async function read(...chunks: readonly (string | Uint8Array)[]): Promise<readonly TableItem[]> {
  const source = (async function* () {
    yield* chunks;
  })();
  const items: TableItem[] = [];
  const isKnown = (heading: string): boolean => ['site', 'value', 'komentář'].includes(heading);
  for await (const item of readTable(source, { isKnown, language: 'cs', longestRow: 100 })) items.push(item);
  return items;
}

const headings = (...names: string[]): TableItem => ({ kind: 'headings', names });
const row = (line: number, ...cells: string[]): TableItem => ({ kind: 'row', line, cells });

describe('a table with headings', () => {
  it.each([
    ['semicolons', 'site;value\nA;4\n'],
    ['commas', 'site,value\nA,4'],
    ['tabs and Windows line ends', 'site\tvalue\r\nA\t4\r\n'],
    ['a byte order mark', '\ufeffsite;value\nA;4\n'],
  ])('is read with %s', async (_, text) => {
    expect(await read(text)).toEqual([headings('site', 'value'), row(2, 'A', '4')]);
  });

  it('obeys the line in which a spreadsheet names the separator', async () => {
    expect(await read('sep=|\nsite|value\nA|4')).toEqual([headings('site', 'value'), row(3, 'A', '4')]);
  });

  it('keeps line ends and separators in quotes, and counts lines through them', async () => {
    expect(await read('site;value\n"A\nB;C";1\nD;2')).toEqual([
      headings('site', 'value'),
      row(2, 'A\nB;C', '1'),
      row(4, 'D', '2'),
    ]);
  });

  it('reads the older encoding of the region', async () => {
    const bytes = Uint8Array.from([
      ...Buffer.from('site;koment'),
      0xe1,
      0xf8,
      ...Buffer.from('\nA;dobr'),
      0xe9,
    ]);
    expect(await read(bytes)).toEqual([headings('site', 'komentář'), row(2, 'A', 'dobré')]);
  });

  it('tells of a row without end and goes on', async () => {
    expect(await read(`site;value\n${'x'.repeat(200)}\nA;4`)).toEqual([
      headings('site', 'value'),
      { kind: 'broken', line: 2, why: 'long' },
      row(3, 'A', '4'),
    ]);
  });

  it('gives the same whatever pieces the text comes in', async () => {
    const text = 'site;value\n"A ""B""";4\nC;5\n';
    const whole = await read(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: text.length - 1 })), async (places) => {
        const cuts = [0, ...[...places].sort((a, b) => a - b), text.length];
        const pieces = cuts.slice(1).map((to, at) => text.slice(cuts[at], to));
        expect(await read(...pieces)).toEqual(whole);
      }),
    );
  });

  it('has nothing to say of an empty file', async () => {
    expect(await read('')).toEqual([]);
  });
});
