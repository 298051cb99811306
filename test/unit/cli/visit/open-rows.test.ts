import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../../../src/cli/command.js';
import { type FoundRow, openRows } from '../../../../src/cli/visit/import/open-rows.js';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size));
}

/** What is found in bytes that come in on standard input. */
async function found(bytes: Uint8Array | string, size = 7): Promise<readonly FoundRow[]> {
  const stdin = pieces(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, size);
  const run: Pick<Run, 'stdin' | 'language' | 'cwd'> = { stdin, language: 'pl', cwd: '/' };
  const rows: FoundRow[] = [];
  for await (const row of openRows(run as Run, '-', (heading) => ['site', 'day'].includes(heading)))
    rows.push(row);
  return rows;
}

const cells = [
  ['site', 'Łódź'],
  ['day', '2026-11-20'],
];

describe('rows of visits', () => {
  test.each([
    ['semicolons and a byte order mark', Buffer.from('\ufeffsite;day\r\nŁódź;2026-11-20\r\n')],
    ['commas', Buffer.from('site,day\nŁódź,2026-11-20')],
    [
      'the older encoding of the region',
      Buffer.concat([
        Buffer.from('site;day\n'),
        Buffer.from([0xa3, 0xf3, 0x64, 0x9f]),
        Buffer.from(';2026-11-20\n'),
      ]),
    ],
    ['a list of records', Buffer.from('\ufeff [{"site":"Łódź","day":"2026-11-20"}]')],
    ['records with groups', Buffer.from('{"results":[{"site":"Łódź","day":"2026-11-20"}]}')],
  ])('%s', async (_name, bytes) => {
    const rows = await found(bytes, 1000);
    expect(rows.map((row) => (row.kind === 'row' ? row.cells : row.kind))).toEqual([cells]);
  });

  test('a cell of 10 MB spoils only its own row', async () => {
    const rows = await found(`site,day\n${'x'.repeat(10_000_000)},1\nA,2\n`, 65_536);
    expect(rows).toMatchObject([
      { kind: 'broken', why: 'long', line: 2 },
      { kind: 'row', line: 3 },
    ]);
    const records = await found(`[{"site":"${'x'.repeat(10_000_000)}"},{"site":"A"}]`, 65_536);
    expect(records).toMatchObject([{ kind: 'broken', why: 'long' }, { kind: 'row' }]);
  });

  test('more cells than columns are told of', async () => {
    expect(await found('site,day\nA,1,2\n')).toMatchObject([{ kind: 'broken', why: 'extra', line: 2 }]);
  });

  test('files that were damaged never throw', async () => {
    const good = [
      'site;day;greeted\n"Riga ""Centre""";2026-11-20;yes\nBrno;2026-11-21;no\n',
      '{"results":[{"site":"A","g":{"greeted":"yes"}},{"site":"B"}]}',
    ];
    const damage = fc.tuple(
      fc.constantFrom(...good),
      fc.array(fc.tuple(fc.nat(80), fc.nat(255)), { maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(damage, fc.integer({ min: 1, max: 40 }), async ([text, changes], size) => {
        const bytes = Buffer.from(text);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        const rows = await found(bytes, size);
        expect(rows.every(({ kind }) => kind === 'row' || kind === 'broken')).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
