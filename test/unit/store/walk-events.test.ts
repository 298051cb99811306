import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { expect, it } from 'vitest';
import { openFile } from '../../../src/store/open-file.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Tables } from '../../../src/store/tables.js';
import { walkEvents } from '../../../src/store/verify/walk-events.js';
import { criterion, visit } from './sample-visits.js';

it.each([0, 3, 1000])('gives out every record once and whole where %i events may wait', async (most) => {
  const folder = mkdtempSync(join(tmpdir(), 'shoptalk-walk-'));
  const store = await openStore({ folder, now: () => '2026-03-01T00:00:00.000Z' });
  const days = ['2026-01-01', '2026-01-02', '2026-01-03'];
  const kept = await store.visits.keepAll(days.map((day) => visit('Alpha', day, [criterion('smile', 2)])));
  const ids = kept.map((one) => ('id' in one ? one.id : ''));
  const standing = { state: 'approved', revision: 1 } as const;
  const approved = { kind: 'approved', by: 'ed' } as const;
  for (const id of ids) await store.visits.append(id, 3, 'approved', approved, standing);
  await store.close();
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: openFile(join(folder, 'shoptalk.sqlite')) }),
  });
  const given: (readonly [string, readonly number[]])[] = [];
  let events = 0;
  await walkEvents(
    db,
    {
      each: () => {
        events += 1;
      },
      records: async (records) => {
        for (const [record, own] of records) given.push([record, own.map(({ seq }) => seq)]);
      },
      tell: () => undefined,
    },
    most,
  );
  await db.destroy();
  rmSync(folder, { recursive: true });
  expect(events).toBe(15);
  expect(new Map(given)).toEqual(new Map(ids.map((id) => [id, [-1, 0, 1, 2, 3]])));
  expect(given).toHaveLength(3);
});
