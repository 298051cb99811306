import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.js';
import type { SurveyAnswer } from '../../../src/survey/answer.js';

let folder = '';
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shoptalk-evidence-'));
  store = await openStore({ folder, now: () => '2026-03-01T00:00:00.000Z' });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const bytes = new TextEncoder().encode('a receipt');

describe('evidence', () => {
  it('is kept once for all records, in a file named by its content', async () => {
    const name = '../../../etc/passwd';
    const hash = await store.evidence.keep({ bytes, type: 'image/png', name, record: 'v-1' });
    expect(await store.evidence.keep({ bytes, type: 'image/png', name: 'b.png', record: 'v-2' })).toBe(hash);
    expect(readdirSync(join(folder, 'evidence', hash.slice(0, 2)))).toEqual([hash]);
    expect(await store.evidence.read(hash)).toMatchObject({ type: 'image/png', name });
    expect(await store.evidence.of('v-2')).toEqual([{ hash, type: 'image/png', name: 'b.png', size: 9 }]);
    expect(await store.evidence.elsewhere(hash, 'v-2')).toEqual(['v-1']);
  });

  it('is not given where its file is gone or was altered, and never from another path', async () => {
    const hash = await store.evidence.keep({ bytes, type: 'image/png', name: 'a.png', record: 'v-1' });
    writeFileSync(join(folder, 'evidence', hash.slice(0, 2), hash), 'another receipt');
    expect(await store.evidence.read(hash)).toBeUndefined();
    expect(await store.evidence.read('../../shoptalk.sqlite')).toBeUndefined();
    await store.evidence.keep({ bytes, type: 'image/png', name: 'a.png', record: 'v-1' });
    expect([...((await store.evidence.read(hash))?.bytes ?? [])]).toEqual([...bytes]);
    expect(existsSync(join(folder, 'evidence', hash.slice(0, 2), `${hash}.tmp`))).toBe(false);
  });
});

it('survey answers are kept once and read by site and day', async () => {
  const answer = (id: string, site: string, day: string): SurveyAnswer => ({
    id,
    instrument: 'nps',
    value: 9,
    comment: '',
    means: 'web',
    site,
    region: '',
    programme: '',
    day,
    record: '',
  });
  const answers = [answer('a', 'Riga', '2026-01-02'), answer('b', 'Brno', '2026-01-01')];
  expect(await store.surveys.keep(answers)).toEqual({ added: 2, known: 0 });
  expect(await store.surveys.keep([...answers, answer('c', 'Riga', '2026-02-01')])).toEqual({
    added: 1,
    known: 2,
  });
  const ids: string[] = [];
  for await (const { id } of store.surveys.each({ sites: ['Riga'], to: '2026-01-31' })) ids.push(id);
  expect(ids).toEqual(['a']);
});
