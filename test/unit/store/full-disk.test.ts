import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { asStoreProblem, StoreProblem } from '../../../src/store/store-problem.js';

/** A database that may not grow reports the same error as a disk that is full. */
it('names a full disk and leaves what was saved readable', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shoptalk-full-'));
  const database = new Database(join(folder, 'small.sqlite'));
  database.exec('CREATE TABLE event (data TEXT)');
  database.exec('PRAGMA max_page_count = 8');
  const insert = database.prepare('INSERT INTO event VALUES (?)');
  let saved = 0;
  let problem: unknown;
  try {
    for (; saved < 1000; saved++) insert.run('x'.repeat(1000));
  } catch (thrown) {
    problem = asStoreProblem(thrown, 'small.sqlite');
  }
  expect(problem).toBeInstanceOf(StoreProblem);
  expect((problem as StoreProblem).problem.code).toBe('ST101');
  expect(database.prepare('SELECT count(*) AS n FROM event').get()).toMatchObject({ n: saved });
  database.close();
  rmSync(folder, { recursive: true, force: true });
});
