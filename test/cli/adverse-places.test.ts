import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/* Places that no case of files can hold: a folder that is gone, a disk that is full. */

const program = fileURLToPath(new URL('../../bin/shoptalk.js', import.meta.url));
let folder = '';

function runShell(script: string) {
  const env = { ...process.env, SHOPTALK_LANG: 'en', PROGRAM: program, NODE: process.execPath };
  return spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8', env });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'adverse-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.runIf(process.platform !== 'win32')('where nothing can be done', () => {
  it('says that the current folder is gone', () => {
    const { status, stderr } = runShell('mkdir gone && cd gone && rmdir ../gone && "$NODE" "$PROGRAM" lint');
    expect(stderr).toBe('The folder you are in is no longer there: go to another one.\n');
    expect(status).toBe(2);
  });

  it.runIf(existsSync('/dev/full')).each(['--version', 'explain SC101 --json'])(
    'says once that the disk is full: %s',
    (words) => {
      const { status, stderr } = runShell(`"$NODE" "$PROGRAM" ${words} > /dev/full`);
      expect(stderr).toBe('FI113 standard output cannot be written (ENOSPC)\n');
      expect(status).toBe(2);
    },
  );
});
