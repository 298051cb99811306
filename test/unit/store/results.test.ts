import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.js';
import { numbersOf, packMarks, statusOf } from '../../../src/store/results/marks.js';
import { isWords } from '../../../src/store/results/remarks-of.js';
import { criterion, visit } from './sample-visits.js';

const visits = [
  visit('Alpha', '2026-01-01', [criterion('smile', 2, 'A warm smile.'), criterion('change', 2)]),
  visit('Alpha', '2026-02-10', [
    criterion('smile', 1, 'A tired one.'),
    criterion('change', 0, 'A coin short.'),
  ]),
  visit('Beta', '2025-12-31', [criterion('smile', 0, 'None at all.'), criterion('change', null)]),
];

let folder = '';
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shoptalk-results-'));
  store = await openStore({ folder, now: () => '2026-03-01T00:00:00.000Z' });
  await store.visits.keepAll(visits);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('whole visits', () => {
  it('are kept once under the name that they have elsewhere', async () => {
    const [first] = visits;
    if (!first) throw new Error('no visit');
    expect(await store.visits.keepWhole(first)).toHaveProperty('known');
    expect(await store.visits.count({})).toBe(3);
  });

  it('are found by every part of a filter, newest first, and one by one', async () => {
    expect(await store.visits.count({ sites: ['Alpha'], from: '2026-02-01' })).toBe(1);
    expect(await store.visits.count({ kinds: ['session'] })).toBe(0);
    expect(await store.visits.count({ states: ['submitted'], to: '2026-01-01' })).toBe(2);
    expect(await store.visits.list({ regions: ['A'], limit: 1 })).toHaveLength(1);
    const days: string[] = [];
    for await (const { day } of store.visits.each({})) days.push(day);
    expect(days).toEqual(['2025-12-31', '2026-01-01', '2026-02-10']);
  });
});

describe('results', () => {
  it('tell how scores are spread in bands of ten points', async () => {
    expect(await store.results.spread({})).toEqual([
      { from: 0, n: 1 },
      { from: 20, n: 1 },
      { from: 100, n: 1 },
    ]);
    expect(await store.results.spread({ sites: ['Gamma'] })).toEqual([]);
  });

  it('add up without a division, and give zeroes where there is nothing', async () => {
    const [all] = await store.results.tallies({});
    expect(all).toMatchObject({ key: '', records: 3, scored: 3, passed: 2, earned: 5, possible: 10 });
    expect(all?.scoreSum).toBe(125);
    expect(all?.scoreSquares).toBe(100 ** 2 + 25 ** 2);
    expect(all?.critical.business).toEqual({ applied: 2, failed: 1 });
    expect(await store.results.tallies({ sites: ['Gamma'] })).toMatchObject([{ key: '', records: 0 }]);
    expect(await store.results.tallies({ sites: ['Gamma'] }, 'site')).toEqual([]);
  });

  it('are divided by site and by periods, also crosswise', async () => {
    const keys = async (by: 'site' | 'week' | 'quarter' | 'month') =>
      (await store.results.tallies({}, by)).map(({ key, records }) => `${key} ${records}`);
    expect(await keys('site')).toEqual(['Alpha 2', 'Beta 1']);
    expect(await keys('week')).toEqual(['2026-W01 2', '2026-W07 1']);
    expect(await keys('quarter')).toEqual(['2025-Q4 1', '2026-Q1 2']);
    const crossed = await store.results.tallies({}, 'site', 'month');
    expect(crossed.map(({ key, key2, records }) => [key, key2, records])).toEqual([
      ['Alpha', '2026-01', 1],
      ['Alpha', '2026-02', 1],
      ['Beta', '2025-12', 1],
    ]);
    expect(await store.results.keys({}, 'quarter')).toEqual(['2025-Q4', '2026-Q1']);
  });

  it('know every question, section and dimension', async () => {
    const questions = await store.results.questions({});
    expect(
      questions.map(({ criterion: id, met, partly, missed, notApplicable, earned }) => [
        id,
        met,
        partly,
        missed,
        notApplicable,
        earned,
      ]),
    ).toEqual([
      ['smile', 1, 1, 1, 0, 3],
      ['change', 1, 0, 1, 1, 2],
    ]);
    expect(await store.results.sections({}, 'site')).toMatchObject([
      { key: 'Alpha', section: 'till', assessed: 2, earned: 5, possible: 8 },
      { key: 'Beta', section: 'till', assessed: 1, earned: 0, possible: 2 },
    ]);
    expect(await store.results.dimensions({})).toMatchObject([
      { key: '', dimension: 'empathy', assessed: 3, scoreSum: 125 },
    ]);
  });

  it('choose the worst, the best and the newest words', async () => {
    const comments = async (which: 'worst' | 'best' | 'texts') =>
      (await store.results.remarks({}, { which, limit: 10 })).map(({ comment }) => comment);
    expect(await comments('worst')).toEqual(['A coin short.', 'None at all.', 'A tired one.']);
    expect(await comments('best')).toEqual(['A warm smile.']);
    expect(await comments('texts')).toHaveLength(4);
  });

  it('count the newest assessment of a record alone, and follow its state', async () => {
    const [newest] = await store.visits.list({ sites: ['Beta'] });
    const better = visit('Beta', '2025-12-31', [criterion('smile', 2), criterion('change', 2)]).assessment;
    if (!newest || !better) throw new Error('no visit');
    await store.assessments.keep({ ...better, record: newest.id, recordKind: 'visit', person: 'eva' });
    await store.visits.append(
      newest.id,
      4,
      'approved',
      { kind: 'approved', by: 'ed' },
      {
        state: 'approved',
        revision: 1,
      },
    );
    const rows = [];
    for await (const row of store.results.rows({ states: ['approved'] })) rows.push(row);
    expect(rows).toMatchObject([{ record: newest.id, score: 100, state: 'approved', failedFamilies: [] }]);
    expect((await store.visits.find(newest.id))?.score).toBe(100);
    expect(await store.results.remarks({ sites: ['Beta'] }, { which: 'worst', limit: 5 })).toEqual([]);
  });
});

it('marks come back as they were packed', () => {
  const criteria = [criterion('smile', 0.1 + 0.2), criterion('change', null)];
  const numbers = numbersOf(packMarks(criteria));
  expect([statusOf(numbers[0] ?? 4), statusOf(numbers[3] ?? 4)]).toEqual(['partly', 'not-applicable']);
  expect([numbers.slice(1, 3), numbers.slice(4)]).toEqual([
    [0.3, 2],
    [0, 0],
  ]);
  expect(numbersOf('')).toEqual([]);
});

it.each([
  ['yes', false],
  ['in-cash, by-card', false],
  ['10:30', false],
  ['Marta was kind', true],
  ['žluťoučký', true],
  ['', false],
])('"%s" is words: %s', (answer, expected) => {
  expect(isWords(answer)).toBe(expected);
});
