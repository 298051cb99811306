import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/store/open-store.js';

test('the database of another program is refused and left as it is', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shoptalk-'));
  const file = path.join(folder, 'shoptalk.sqlite');
  const foreign = new Database(file);
  foreign.exec('create table visit (a)');
  foreign.close();
  await expect(openStore({ folder, now: () => '2026-01-01T00:00:00Z' })).rejects.toMatchObject({
    problem: { code: 'ST104' },
  });
  const after = new Database(file);
  expect(after.prepare('select name from sqlite_master').all()).toEqual([{ name: 'visit' }]);
  after.close();
  rmSync(folder, { recursive: true });
});
