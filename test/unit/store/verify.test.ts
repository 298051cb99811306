import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.js';
import { saidIn } from '../../../src/store/verify/said-in.js';
import { replay } from '../../../src/visit/visit.js';
import type { VisitEvent } from '../../../src/visit/visit-event.js';
import { criterion, visit } from './sample-visits.js';

const scenario = { hash: 'a1', kind: 'scenario', name: 'angry-buyer', text: 'id: angry-buyer' } as const;
const rubric = { hash: 'b2', kind: 'rubric', name: 'complaint-call', text: 'id: complaint-call' } as const;

const customer = {
  id: 'c-1',
  instrument: 'csat',
  value: 2,
  comment: 'Too slow.',
  means: 'web',
  site: 'Alpha',
  region: '',
  programme: '',
  day: '2026-01-01',
  record: '',
} as const;

let folder = '';
let store: Store;
let first = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shoptalk-verify-'));
  store = await openStore({ folder, now: () => '2026-03-01T00:00:00.000Z' });
  const session = await store.sessions.start({
    person: 'asha',
    scenario,
    rubric,
    language: 'en',
    mode: 'coaching',
    seed: 1,
  });
  await store.sessions.append(session.id, 1, 'said', { kind: 'said', text: 'Good morning.' });
  const [kept] = await store.visits.keepAll([
    visit('Alpha', '2026-01-01', [
      criterion('smile', 2, 'A warm smile.'),
      criterion('change', 0, 'A coin short.'),
    ]),
    visit('Beta', '2026-01-02', [criterion('smile', 0, 'None at all.'), criterion('change', 2)]),
  ]);
  first = kept && 'id' in kept ? kept.id : '';
  const bytes = new TextEncoder().encode('a photo');
  await store.evidence.keep({ bytes, type: 'image/png', name: 'photo.png', record: first });
  await store.surveys.keep([customer]);
  await store.sessions.append(session.id, 2, 'said', { kind: 'said', text: 'Goodbye.' });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What somebody does who opens the file with another program. */
function tamper(statement: string): void {
  const database = new Database(join(folder, 'shoptalk.sqlite'));
  database.exec(statement);
  database.close();
}

const faults = async (seal?: string) => {
  const found = (await store.verify(seal)).faults.map(({ record, why }) =>
    record === first ? `first ${why}` : why,
  );
  return [...new Set(found)].sort();
};

describe('verify', () => {
  it('finds nothing in a store that only this program wrote', async () => {
    await store.visits.append(
      first,
      4,
      'approved',
      { kind: 'approved', by: 'ed' },
      { state: 'approved', revision: 1 },
    );
    const { events, records, seal, ...rest } = await store.verify();
    expect(rest).toMatchObject({ faults: [], faultCount: 0, erased: 0 });
    expect({ events, records }).toEqual({ events: 15, records: 3 });
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    await store.visits.append(
      first,
      5,
      'locked',
      { kind: 'locked', by: 'ed' },
      { state: 'locked', revision: 1 },
    );
    expect(await faults(seal)).toEqual([]);
  });

  it.each([
    [
      'the words of an answer',
      `update event set data = replace(data, 'coin', 'note') where seq = 2`,
      'first altered',
    ],
    [
      'when it happened',
      `update event set at = '2026-02-01' where seq = 2 and kind = 'answered'`,
      'first altered',
    ],
    ['whose event it is', `update event set record = 'v-other' where place = 6`, 'altered'],
    ['an event in the middle', `delete from event where place = 4`, 'first missing'],
    ['the site in the row', `update visit set site = 'Gamma' where site = 'Alpha'`, 'first details'],
    ['the day in the row', `update visit set day = '2026-01-09' where site = 'Alpha'`, 'first details'],
    ['the state in the row', `update visit set state = 'approved' where site = 'Alpha'`, 'first state'],
    ['the revision in the row', `update visit set revision = 2 where site = 'Alpha'`, 'first state'],
    ['the score in the row', `update visit set score = 99 where site = 'Alpha'`, 'first score'],
    ['the score in the assessment', `update assessment set score = 99 where id = 1`, 'first score'],
    [
      'the points in the assessment',
      `update assessment set result = replace(result, '"earned":0', '"earned":2')`,
      'first score',
    ],
    [
      'an assessment that is not wanted',
      `delete from dimension_score; delete from assessment`,
      'first score',
    ],
    ['what reports read', `update result set earned = 4 where site = 'Alpha'`, 'first figures'],
    [
      'what reports divide by',
      `update result set evaluator = 'someone' where site = 'Alpha'`,
      'first figures',
    ],
    ['a dimension', `update dimension_score set score = 99 where assessment = 1`, 'first score'],
    [
      'a comment that reports quote',
      `update remark set comment = 'fine' where criterion = 'change'`,
      'first figures',
    ],
    ['a comment that is kept from reports', `delete from remark where criterion = 'change'`, 'first figures'],
    ['an answer of a customer', `update survey set value = 5`, 'survey'],
    ['an answer of a customer that is not wanted', `delete from survey`, 'survey'],
    [
      'an answer that no customer gave',
      `insert into survey select 'c-2', instrument, 5, comment, means, site, region, programme, day, record, batch from survey`,
      'survey',
    ],
    ['evidence that is not wanted', `delete from evidence`, 'first evidence'],
    ['evidence of another visit', `update evidence set record = 'v-other'`, 'evidence'],
    ['a whole visit', `delete from visit where site = 'Alpha'`, 'first no-record'],
    [
      'data as if it were erased',
      `update event set data = '{}', salt = '', digest = hash where seq = 1`,
      'first erased',
    ],
  ])('finds %s', async (_what, statement, fault) => {
    tamper(statement);
    expect(await faults()).toContain(fault);
  });

  it('finds two events that changed places', async () => {
    tamper(`update event set seq = 99 where seq = 1 and record = '${first}'`);
    tamper(`update event set seq = 1 where seq = 2 and record = '${first}'`);
    tamper(`update event set seq = 2 where seq = 99 and record = '${first}'`);
    expect(await faults()).toContain('first altered');
  });

  it('finds that the end was cut off only against a seal taken before', async () => {
    const { seal } = await store.verify();
    tamper(`delete from event where place = (select max(place) from event)`);
    expect(await faults()).toEqual([]);
    expect(await faults(seal)).toEqual(['seal']);
  });

  it('finds evidence that is gone', async () => {
    expect(await faults()).toEqual([]);
    rmSync(join(folder, 'evidence'), { recursive: true });
    expect(await faults()).toEqual(['first evidence']);
  });

  it('an answer of a customer imported twice is linked once', async () => {
    expect(await store.surveys.keep([customer, { ...customer, id: 'c-2' }])).toEqual({ added: 1, known: 1 });
    expect(await faults()).toEqual([]);
  });

  it('an event whose place is taken brings no score either', async () => {
    const { assessment } = visit('Alpha', '2026-01-01', [criterion('smile', 2)]);
    const submitted = { kind: 'submitted' } as const;
    const standing = { state: 'submitted', revision: 1 } as const;
    const before = await store.visits.find(first);
    await expect(
      store.visits.append(first, 3, 'submitted', submitted, standing, assessment),
    ).rejects.toThrow();
    expect(await store.visits.find(first)).toEqual(before);
    expect(await faults()).toEqual([]);
  });
});

it('says of a visit what replaying it says', () => {
  const seen = (value: string) => ({ kind: 'seen', answer: { value } }) as const;
  const events: readonly VisitEvent[] = [
    { kind: 'answered', question: 'a', reply: seen('no') },
    { kind: 'answered', question: '__proto__', reply: seen('yes') },
    { kind: 'answered', question: 'b', reply: { kind: 'judged', answer: { level: 2, source: 'person' } } },
    { kind: 'left-out', question: 'a' },
    { kind: 'submitted' },
    { kind: 'answered', question: 'a', reply: seen('too late') },
    {
      kind: 'amended',
      by: 'ed',
      reason: 'r',
      changes: [{ question: 'b' }, { question: 'c', reply: seen('x') }],
    },
    { kind: 'upheld', by: 'ed', note: 'nothing was disputed' },
  ];
  for (let length = 0; length <= events.length; length++) {
    const { state, revision, answers, judgements } = replay(events.slice(0, length));
    expect(saidIn(events.slice(0, length))).toEqual({ state, revision, answers, judgements });
  }
});
