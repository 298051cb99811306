import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { erasing } from '../../../src/store/forget/policy.js';
import { rewriteEvent } from '../../../src/store/forget/rewrite.js';
import { openStore, type Store } from '../../../src/store/open-store.js';
import { replay } from '../../../src/visit/visit.js';
import type { VisitEvent } from '../../../src/visit/visit-event.js';
import { criterion, visit } from './sample-visits.js';

const NAME = 'Žofie-K';
const SENTENCE = 'Nobody looked up from the crossword';
const scenario = { hash: 'a1', kind: 'scenario', name: 'angry-buyer', text: 'id: angry-buyer' } as const;
const rubric = { hash: 'b2', kind: 'rubric', name: 'complaint-call', text: 'id: complaint-call' } as const;

let folder = '';
let store: Store;
let ids: readonly string[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shoptalk-forget-'));
  store = await openStore({ folder, now: () => '2026-03-01T00:00:00.000Z' });
  const base = visit('Alpha', '2026-01-01', [criterion('smile', 0, SENTENCE), criterion('change', 2)]);
  const other = visit('Beta', '2026-02-02', [
    criterion('smile', 2, `The colleague called her ${NAME} and laughed.`),
    criterion('change', 0, 'A coin short.'),
  ]);
  const kept = await store.visits.keepAll([
    { ...base, visit: { ...base.visit, evaluator: NAME, programme: 'standard' } },
    { ...other, visit: { ...other.visit, evaluator: 'eva', person: 'staff-7', programme: 'standard' } },
  ]);
  ids = kept.map((one) => ('id' in one ? one.id : ''));
  const [first = '', second = ''] = ids;
  const query = { kind: 'queried', by: NAME, note: `Which till? ${SENTENCE}` };
  await store.visits.append(second, 4, 'queried', query, { state: 'queried', revision: 1 });
  const png = new TextEncoder().encode('a picture');
  await store.evidence.keep({ bytes: png, type: 'image/png', name: `${NAME}.png`, record: first });
  const shared = new TextEncoder().encode('a shared picture');
  await store.evidence.keep({ bytes: shared, type: 'image/png', name: 'a.png', record: first });
  await store.evidence.keep({ bytes: shared, type: 'image/png', name: 'b.png', record: second });
  const session = await store.sessions.start({
    person: NAME,
    scenario,
    rubric,
    language: 'en',
    mode: 'coaching',
    seed: 1,
  });
  await store.sessions.append(session.id, 1, 'said', { kind: 'said', text: SENTENCE });
  await store.assessments.keep({
    record: session.id,
    recordKind: 'session',
    person: NAME,
    rubric: { id: 'complaint-call', version: 1, hash: 'b2' },
    score: 70,
    passed: true,
    dimensions: {},
    result: {
      assessment: { criteria: [{ ...criterion('calm', 2), evidence: [{ kind: 'turn', quote: SENTENCE }] }] },
    },
  });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function bytesOfStore(): Buffer {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Buffer.concat(
    entries
      .filter((entry) => entry.isFile())
      .flatMap((entry) => [Buffer.from(entry.name), readFileSync(join(entry.parentPath, entry.name))]),
  );
}

describe('forgetting a person', () => {
  it('leaves neither the name nor a sentence of theirs in any file of the store', async () => {
    expect(bytesOfStore().includes(NAME)).toBe(true);
    expect(bytesOfStore().includes(SENTENCE)).toBe(true);
    const forgotten = await store.forget(NAME);
    expect(forgotten).toMatchObject({
      standIns: ['erased-1'],
      visits: 2,
      sessions: 1,
      assessments: 2,
      files: 1,
    });
    expect(bytesOfStore().includes(NAME)).toBe(false);
    expect(bytesOfStore().includes(SENTENCE)).toBe(false);
    const { left, files } = await store.search(NAME);
    expect(left).toEqual([]);
    expect(files.every(({ occurrences }) => occurrences === 0)).toBe(true);
  });

  it('keeps points, answers and the words of others, so that past figures hold', async () => {
    const before = await Promise.all([store.results.tallies({}, 'site'), store.results.questions({})]);
    await store.forget(NAME);
    expect(await Promise.all([store.results.tallies({}, 'site'), store.results.questions({})])).toEqual(
      before,
    );
    const [first = '', second = ''] = ids;
    const visitOf = async (id: string) => {
      const events = await store.visits.events(id);
      return replay(events.map(({ data }) => data as VisitEvent));
    };
    expect((await visitOf(first)).answers.smile).toEqual({ value: 'no', comment: '' });
    expect((await visitOf(second)).answers.change).toEqual({ value: 'no', comment: 'A coin short.' });
    expect((await visitOf(second)).state).toBe('queried');
    const words = await store.results.remarks({}, { which: 'texts', limit: 9 });
    expect(words.map(({ comment }) => comment).sort()).toEqual([
      'A coin short.',
      'The colleague called her erased-1 and laughed.',
    ]);
    expect((await store.visits.find(first))?.evaluator).toBe('erased-1');
    expect((await store.evidence.of(second)).map(({ name }) => name)).toEqual(['b.png']);
    expect(await store.sessions.list({ person: 'erased-1' })).toMatchObject([{ state: 'left' }]);
  });

  it('does not break the chain, and what was erased is told', async () => {
    const { seal } = await store.verify();
    await store.forget(NAME);
    const { faults, erased } = await store.verify(seal);
    expect(faults).toEqual([]);
    expect(erased).toBeGreaterThan(3);
    const events = await store.visits.events(ids[0] ?? '');
    expect(events.at(-1)?.kind).toBe('erased');
  });

  it('finds nothing the second time, and another person is another number', async () => {
    await store.forget(NAME);
    const again = await store.forget(NAME);
    expect(again).toEqual({
      standIns: [],
      visits: 0,
      sessions: 0,
      assessments: 0,
      events: 0,
      surveys: 0,
      files: 0,
    });
    expect((await store.forget('eva')).standIns).toEqual(['erased-2']);
    expect((await store.verify()).faults).toEqual([]);
    expect(await store.people()).toEqual(['erased-1', 'erased-2']);
  });

  it('takes a member of staff out of visits without touching what the evaluator wrote', async () => {
    expect(await store.forget('staff-7')).toMatchObject({ visits: 1, sessions: 0 });
    expect((await store.visits.find(ids[1] ?? ''))?.person).toBe('erased-1');
    expect((await store.visits.find(ids[1] ?? ''))?.evaluator).toBe('eva');
    expect(await store.results.keys({}, 'person')).toEqual(['', NAME, 'erased-1'].sort());
  });
});

describe('retention', () => {
  it('takes everybody and all words out of a programme before a day, once', async () => {
    await store.surveys.keep([
      {
        id: 'a',
        instrument: 'csat',
        value: 2,
        comment: 'Too slow.',
        means: 'web',
        site: 'Alpha',
        region: '',
        programme: 'standard',
        day: '2026-01-01',
        record: '',
      },
    ]);
    expect(await store.expire('standard', '2026-02-01')).toMatchObject({
      visits: 1,
      surveys: 1,
      standIns: ['erased-1'],
    });
    const [first = '', second = ''] = ids;
    expect((await store.visits.find(first))?.evaluator).toBe('erased-1');
    expect((await store.visits.find(second))?.evaluator).toBe('eva');
    expect((await store.verify()).faults).toEqual([]);
    expect(await store.expire('standard', '2026-02-01')).toMatchObject({
      visits: 0,
      events: 0,
      standIns: [],
    });
    expect(await store.expire('another', '2027-01-01')).toMatchObject({ visits: 0 });
  });
});

it('names are replaced as whole words, whatever their case', () => {
  const { withoutName } = erasing('Anna.K', 'erased-3');
  expect(withoutName('ANNA.K spoke to Savanna.Kay and anna.k')).toBe(
    'erased-3 spoke to Savanna.Kay and erased-3',
  );
  expect(erasing('me', 'erased-3').withoutName('She told me.')).toBe('She told me.');
});

it('pictures and transcripts go with whoever is in them; chosen answers stay', () => {
  const context = { author: 'eva', losesEvidence: true, isText: () => false };
  const policy = erasing('eva', 'erased-1');
  const heard = {
    kind: 'heard',
    transcript: 'ab',
    suggestions: [{ question: 'q', share: 1, evidence: [{ quote: 'hi' }] }],
  };
  expect(rewriteEvent(heard, context, policy)).toEqual({
    kind: 'heard',
    transcript: '',
    suggestions: [{ question: 'q', share: 1, evidence: [{ quote: '' }] }],
  });
  const photo = {
    kind: 'answered',
    question: 'p',
    reply: { kind: 'seen', answer: { value: `sha256:${'0'.repeat(64)}` } },
  };
  expect(rewriteEvent(photo, context, policy)).toMatchObject({ reply: { answer: { value: '' } } });
  const choice = {
    kind: 'answered',
    question: 'c',
    reply: { kind: 'seen', answer: { value: 'offered', comment: 'x' } },
  };
  expect(rewriteEvent(choice, context, policy)).toMatchObject({
    reply: { answer: { value: 'offered', comment: '' } },
  });
});
