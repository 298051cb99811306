import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTextFile } from '../../../src/files/read-text-file.js';
import { writeAtomically } from '../../../src/files/write-atomically.js';

const folder = mkdtempSync(path.join(tmpdir(), 'shoptalk-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.runIf(existsSync('/dev/zero'))('a device, which may never end, is not read', async () => {
  const read = await readTextFile('/dev/zero', 'zero');
  expect(read).toMatchObject({ ok: false, problems: [{ code: 'FI102' }] });
});

test.runIf(process.platform !== 'win32')(
  'a pipe that nobody writes to is empty and not waited for',
  async () => {
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(await readTextFile(pipe, 'pipe')).toMatchObject({ ok: true, text: '' });
    await expect(writeAtomically(pipe, 'text')).rejects.toMatchObject({ code: 'ENXIO' });
  },
);
