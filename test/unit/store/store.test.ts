import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.js';
import { StoreProblem } from '../../../src/store/store-problem.js';

const scenario = { hash: 'a1', kind: 'scenario', name: 'angry-buyer', text: 'id: angry-buyer' } as const;
const rubric = { hash: 'b2', kind: 'rubric', name: 'complaint-call', text: 'id: complaint-call' } as const;
const asha = { person: 'asha', scenario, rubric, language: 'en', mode: 'coaching', seed: 7 } as const;

let folder: string;
let clock: number;
const now = (): string => new Date(Date.UTC(2026, 0, 1) + clock++ * 1000).toISOString();
const open = (): Promise<Store> => openStore({ folder, now });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shoptalk-store-'));
  clock = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function codeOf(doing: Promise<unknown>): Promise<string> {
  try {
    await doing;
  } catch (thrown) {
    if (thrown instanceof StoreProblem) return thrown.problem.code;
    throw thrown;
  }
  return 'no problem';
}

describe('sessions', () => {
  it('are found again, with everything said, after the process that wrote them is gone', async () => {
    const first = await open();
    const { id } = await first.sessions.start(asha);
    await first.sessions.append(id, 1, 'said', { text: 'Zażółć gęślą jaźń' });
    await first.sessions.append(id, 2, 'did', { action: 'refund', params: { amount: 20 } });
    await first.close();

    const second = await open();
    expect(await second.sessions.find(id)).toMatchObject({ person: 'asha', state: 'open', seed: 7 });
    expect((await second.sessions.events(id)).map((event) => event.data)).toEqual([
      { text: 'Zażółć gęślą jaźń' },
      { action: 'refund', params: { amount: 20 } },
    ]);
    await second.close();
  });

  it('keep the scenario as it was played, once for all sessions', async () => {
    const store = await open();
    await store.sessions.start(asha);
    await store.sessions.start(asha);
    expect(await store.document('a1')).toEqual(scenario);
    await store.close();
  });

  it('are listed newest first, by person and state', async () => {
    const store = await open();
    const older = await store.sessions.start(asha);
    const newer = await store.sessions.start(asha);
    const ben = await store.sessions.start({ ...asha, person: 'ben' });
    await store.sessions.setState(ben.id, 'ended');
    const ids = async (filter: Parameters<typeof store.sessions.list>[0]): Promise<string[]> =>
      (await store.sessions.list(filter)).map((session) => session.id);
    expect(await ids({ person: 'asha' })).toEqual([newer.id, older.id]);
    expect(await ids({ state: 'ended' })).toEqual([ben.id]);
    expect(await store.people()).toEqual(['asha', 'ben']);
    await store.close();
  });

  it('refuse the second of two terminals that continue the same place', async () => {
    const [one, two] = [await open(), await open()];
    const { id } = await one.sessions.start(asha);
    await one.sessions.append(id, 1, 'said', { text: 'from the first terminal' });
    expect(await codeOf(two.sessions.append(id, 1, 'said', { text: 'from the second' }))).toBe('ST105');
    expect(await two.sessions.events(id)).toHaveLength(1);
    await Promise.all([one.close(), two.close()]);
  });
});

describe('two connections at once', () => {
  it('open a new store in the same moment and both write', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    const started = await Promise.all(stores.map((store) => store.sessions.start(asha)));
    const [first] = stores;
    expect(new Set((await first?.sessions.list({}))?.map((session) => session.id))).toEqual(
      new Set(started.map((session) => session.id)),
    );
    await Promise.all(stores.map((store) => store.close()));
  });
});

describe('assessments', () => {
  const result = (score: number) => ({
    record: 's-1',
    recordKind: 'session' as const,
    person: 'asha',
    rubric: { id: 'complaint-call', version: 1, hash: 'b2' },
    score,
    passed: score >= 60,
    dimensions: { empathy: { earned: 3, possible: 4, score: 75 } },
    result: { total: score },
  });

  it('give the latest result of each record, oldest first', async () => {
    const store = await open();
    await store.assessments.keep(result(40));
    await store.assessments.keep(result(80));
    await store.assessments.keep({ ...result(55), record: 's-2' });
    const scores = (await store.assessments.ofPerson('asha', 'session')).map((kept) => kept.score);
    expect(scores).toEqual([80, 55]);
    expect(await store.assessments.latest('s-1')).toMatchObject({ passed: true, result: { total: 80 } });
    await store.close();
  });
});

describe('visits', () => {
  it('keep every answer in order, also a changed one', async () => {
    const store = await open();
    const { id } = await store.visits.start({
      evaluator: 'eva',
      rubric,
      site: 'Riga Centre',
      day: '2026-01-01',
      language: 'en',
    });
    await store.visits.append(id, 1, 'answered', { question: 'greeted', answer: 'no' });
    await store.visits.append(id, 2, 'answered', { question: 'greeted', answer: 'yes' });
    expect((await store.visits.events(id)).map((event) => event.seq)).toEqual([1, 2]);
    await store.visits.append(id, 3, 'submitted', { kind: 'submitted' }, { state: 'submitted', revision: 1 });
    expect(await store.visits.list({ states: ['submitted'] })).toHaveLength(1);
    await store.close();
  });
});

describe('a store that cannot be used', () => {
  it('says that the file is no store', async () => {
    writeFileSync(join(folder, 'shoptalk.sqlite'), 'this is a letter, not a database'.repeat(100));
    expect(await codeOf(open())).toBe('ST104');
  });

  it('says that the folder cannot be written to', async () => {
    writeFileSync(join(folder, 'taken'), '');
    folder = join(folder, 'taken', 'below');
    expect(await codeOf(open())).toBe('ST103');
    folder = join(folder, '..', '..');
  });
});
