import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvPieces } from '../../../../src/cli/visit/export/csv-pieces.js';
import type { ExportedRow } from '../../../../src/cli/visit/export/exported-rows.js';
import { jsonPieces } from '../../../../src/cli/visit/export/json-pieces.js';
import { emptyTable } from '../../../../src/cli/visit/form/empty-table.js';
import type { Rubric } from '../../../../src/files/generated/rubric.js';
import { readRecords } from '../../../../src/files/read-records.js';
import { readTable } from '../../../../src/files/read-table.js';
import { en } from '../../../../src/report/messages/en/all.js';
import { answerCells } from '../../../../src/visit/export/export-cells.js';
import { withoutGuard } from '../../../../src/visit/import/cell-text.js';
import { columnReader } from '../../../../src/visit/import/columns.js';
import { flattenRecord } from '../../../../src/visit/import/flatten-record.js';
import { type ReadVisit, readVisit } from '../../../../src/visit/import/read-visit.js';
import { emptyVisit, replay, type Visit } from '../../../../src/visit/visit.js';

const options = [
  { id: 'at-once', title: 'At once, and kindly' },
  { id: 'later', title: 'Later' },
];
const kinds = {
  greeted: { type: 'yes-no', question: 'Greeted?', na: true },
  // Ids that a table or a form gives another meaning.
  site: { type: 'choice', question: 'Which?', options },
  score: { type: 'number', question: 'How many?' },
  'greeted-comment': { type: 'choices', question: 'Which ones?', options },
  clean: { type: 'scale', question: 'How clean?' },
  came: { type: 'time', question: 'When?' },
  took: { type: 'duration', question: 'How long?' },
  bought: { type: 'date', question: 'On what day?' },
  paid: { type: 'money', question: 'How much?' },
  words: { type: 'text', question: 'In your words?' },
} as const;
const rubric: Rubric = {
  id: 'all-kinds',
  version: 1,
  title: 'All kinds',
  language: 'en',
  kind: 'checklist',
  dimensions: { empathy: { title: 'Empathy', weight: 1 } },
  bands: [{ id: 'all', title: 'all', from: 0 }],
  pass: 60,
  criteria: Object.entries(kinds).map(([id, seen]) => ({
    id,
    title: id,
    dimension: 'empathy',
    seen: { ...seen, ...('options' in seen ? { options: [...seen.options] } : {}), required: false },
  })) as Rubric['criteria'],
};

const about: ExportedRow['about'] = {
  visit: 'v-1',
  checklist: rubric.id,
  site: 'Riga; "Centre"',
  region: '',
  programme: '',
  evaluator: 'owl',
  person: '',
  scenario: '',
  day: '2026-11-20',
  language: 'en',
  state: 'submitted',
  score: 87.5,
  passed: 'yes',
};

async function* one(row: ExportedRow): AsyncGenerator<ExportedRow> {
  yield row;
}

async function* bytes(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield Buffer.from(piece);
}

const columns = columnReader([rubric]);
const readCells = (cells: readonly (readonly [string, string])[]): ReadVisit =>
  readVisit(
    cells.map(([column, text]) => ({ column, text, use: columns(column) })),
    { rubrics: [rubric], drafts: true },
  );

async function throughCsv(visit: Visit, decimal: string): Promise<ReadVisit | undefined> {
  const pieces = csvPieces(one({ about, answers: answerCells(rubric, visit) }), [rubric], {
    decimal,
    marked: true,
  });
  const isKnown = (heading: string): boolean => columns(heading).kind !== 'unknown';
  let headings: readonly string[] = [];
  for await (const item of readTable(bytes(pieces), { isKnown, longestRow: 1e6 })) {
    if (item.kind === 'headings') headings = item.names;
    if (item.kind === 'row')
      return readCells(headings.map((name, index) => [name, withoutGuard(item.cells[index] ?? '')]));
  }
  return undefined;
}

async function throughJson(visit: Visit): Promise<ReadVisit | undefined> {
  const pieces = jsonPieces(one({ about, answers: answerCells(rubric, visit) }), [rubric]);
  for await (const item of readRecords(bytes(pieces), 1e6)) {
    if (item.kind === 'record') return readCells(flattenRecord(item.value));
  }
  return undefined;
}

const hostile = fc.constantFrom(
  '=1+1',
  "'=1+1",
  "''-x",
  '-5',
  '@x',
  '<script>',
  'a;b,c"d',
  'two\nlines',
  '+48 123',
  'ž ł ķ',
);
/** As an evaluator can have given it: not empty, no spaces around, no control characters, and no sign for "n/a". */
const text = fc
  .oneof(
    hostile,
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.tuple(hostile, hostile).map((two) => two.join('')),
  )
  .map((each) => each.replace(/\p{C}|[\u2028\u2029]/gu, (sign) => (sign === '\n' ? sign : '')).trim())
  .filter((each) => each.length > 3 || /^[b-mo-wyz]+$/.test(each));
const number = fc.integer({ min: -5000, max: 5000 }).map((cents) => cents / 100);
const answers = fc.record(
  {
    greeted: fc.constantFrom('yes', 'no'),
    site: fc.constantFrom('at-once', 'later'),
    score: number,
    'greeted-comment': fc.constantFrom(['at-once'], ['at-once', 'later']),
    clean: fc.integer({ min: 1, max: 5 }),
    came: fc.constantFrom('09:05', '23:59'),
    took: fc.integer({ min: 0, max: 5000 }),
    bought: fc.constantFrom('2026-11-20', '2024-02-29'),
    paid: number,
    words: text,
  },
  { requiredKeys: [] },
);

describe('what is exported comes back the same', () => {
  test.each(['.', ','])('as a table with the decimal sign %s, and as JSON', async (decimal) => {
    await fc.assert(
      fc.asyncProperty(answers, fc.option(text, { nil: undefined }), async (given, comment) => {
        const visit: Visit = {
          ...emptyVisit,
          answers: Object.fromEntries(
            Object.entries(given).map(([id, value]) => [
              id,
              comment === undefined || id === 'words' ? { value } : { value, comment },
            ]),
          ),
        };
        for (const read of [await throughCsv(visit, decimal), await throughJson(visit)]) {
          expect(read?.faults).toEqual([]);
          expect(replay(read?.events ?? []).answers).toEqual(visit.answers);
          expect(read).toMatchObject({
            visit: 'v-1',
            about: { site: about.site, day: about.day, evaluator: 'owl' },
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  test('no cell of a table is run', async () => {
    const visit: Visit = { ...emptyVisit, answers: { words: { value: '=cmd|calc' }, score: { value: -5 } } };
    const pieces: string[] = [];
    const rows = csvPieces(one({ about, answers: answerCells(rubric, visit) }), [rubric], {
      decimal: '.',
      marked: false,
    });
    for await (const piece of rows) pieces.push(piece);
    expect(pieces[1]).toContain(",'=cmd|calc,");
    expect(pieces[1]).toContain(',-5,');
  });
});

test('an empty table has a heading for each answer, and its example becomes no visit', () => {
  const [headings = '', example = ''] = emptyTable(rubric, en.form, { decimal: '.', marked: false }).split(
    '\n',
  );
  const names = headings.split(',');
  expect(names.slice(0, 5)).toEqual(['site', 'day', 'evaluator', 'person', 'greeted']);
  expect(names.map((name) => columns(name).kind)).not.toContain('unknown');
  expect(
    readCells([
      ['site', 'x'],
      ['day', 'YYYY-MM-DD'],
      ['greeted', 'yes / no'],
    ]).faults.length,
  ).toBe(2);
  expect(example).toContain('YYYY-MM-DD');
});
