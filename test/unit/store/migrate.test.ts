import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { records } from '../../../src/store/migrations/0001-records.js';
import { openStore } from '../../../src/store/open-store.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shoptalk-old-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const criterion = {
  id: 'greeted',
  title: 'Greeted',
  dimension: 'empathy',
  section: 'entry',
  status: 'missed',
  share: 0,
  earned: 0,
  possible: 2,
  bonus: false,
  guard: false,
  critical: 'customer',
  evidence: [{ kind: 'answer', question: 'greeted', answer: 'no', comment: 'Nobody looked up.' }],
};
const assessment = {
  criteria: [criterion],
  critical: {
    failed: [{ criterion: 'greeted', family: 'customer' }],
    byFamily: { customer: 1, business: 0, compliance: 0 },
  },
};

/** A store as version 1 left it: its tables, its rows, its note of what was migrated. */
async function oldStore(): Promise<void> {
  const database = new Database(join(folder, 'shoptalk.sqlite'));
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) });
  await records.up(db);
  const at = '2026-03-04T09:30:00.000Z';
  database.exec(`
    create table kysely_migration (name text primary key not null, timestamp text not null);
    create table kysely_migration_lock (id text primary key not null, is_locked integer not null default 0);
    insert into kysely_migration values ('0001-records', '${at}');
    insert into kysely_migration_lock values ('migration_lock', 0);
    insert into person values ('eva', '${at}'), ('asha', '${at}');
    insert into document values ('b2', 'rubric', 'retail-visit', 'id: retail-visit'), ('a1', 'scenario', 'x', 'id: x');
    insert into visit values ('v-old', 'eva', 'retail-visit', 'b2', 'Riga Centre', 'submitted', '${at}', '${at}');
    insert into session values ('s-old', 'asha', 'x', 'a1', 'y', 'b2', 'en', 'coaching', 7, 'ended', null, '${at}', '${at}');
    insert into event values ('s-old', 1, '${at}', 'said', '{"kind":"said","text":"hello"}'),
      ('v-old', 1, '${at}', 'answered', '{"kind":"answered","question":"greeted","reply":{"kind":"seen","answer":{"value":"no","comment":"Nobody looked up."}}}'),
      ('v-old', 2, '${at}', 'submitted', '{"kind":"submitted"}');
  `);
  const insert = database.prepare(
    `insert into assessment (record, record_kind, person, rubric, rubric_version, rubric_hash, score, passed, result, assessed_at)
     values (?, ?, ?, ?, '1', 'b2', ?, ?, ?, ?)`,
  );
  insert.run('v-old', 'visit', 'eva', 'retail-visit', 40, 0, JSON.stringify({ assessment }), at);
  insert.run('s-old', 'session', 'asha', 'y', 80, 1, JSON.stringify({ total: 80 }), at);
  database.exec(`insert into dimension_score values (1, 'empathy', 0, 2, 0)`);
  await db.destroy();
}

it('a store of version 1 keeps all it had, and gets days, results and a chain', async () => {
  await oldStore();
  const store = await openStore({ folder, now: () => '2026-05-01T00:00:00.000Z' });
  expect(await store.visits.find('v-old')).toMatchObject({
    evaluator: 'eva',
    site: 'Riga Centre',
    state: 'submitted',
    day: '2026-03-04',
    score: 40,
    passed: false,
    revision: 1,
  });
  expect((await store.visits.events('v-old')).map(({ kind }) => kind)).toEqual(['answered', 'submitted']);
  expect((await store.sessions.events('s-old')).map(({ data }) => data)).toEqual([
    { kind: 'said', text: 'hello' },
  ]);
  expect(await store.assessments.latest('s-old')).toMatchObject({ score: 80, result: { total: 80 } });
  const tallies = await store.results.tallies({}, 'kind');
  expect(tallies.map(({ key, records, scoreSum }) => [key, records, scoreSum])).toEqual([
    ['session', 1, 80],
    ['visit', 1, 40],
  ]);
  expect(tallies[1]?.critical.customer).toEqual({ applied: 1, failed: 1 });
  expect(await store.results.remarks({}, { which: 'worst', limit: 5 })).toMatchObject([
    {
      record: 'v-old',
      criterion: 'greeted',
      answer: 'no',
      comment: 'Nobody looked up.',
      critical: 'customer',
    },
  ]);
  await store.close();
});

it('two openings migrate it once', async () => {
  await oldStore();
  const now = () => '2026-05-01T00:00:00.000Z';
  const stores = await Promise.all([openStore({ folder, now }), openStore({ folder, now })]);
  for (const store of stores) expect(await store.visits.events('v-old')).toHaveLength(2);
  await Promise.all(stores.map((store) => store.close()));
});
