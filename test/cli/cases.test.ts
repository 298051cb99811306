import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { matches } from './matches.js';
import { runCase } from './run-case.js';

/*
 * Each folder beside this file that has a `command` is a case: `files/` is the current folder,
 * `stdin` the input; `expected-stdout`, `expected-stderr` and `expected-exit` say what must come
 * (a missing one means nothing, and 0). UPDATE_CASES=1 rewrites what no longer fits; read the
 * difference before it is committed.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const update = process.env.UPDATE_CASES === '1';
const folders = (await readdir(here)).filter((name) => existsSync(path.join(here, name, 'command')));

async function check(file: string, actual: string): Promise<void> {
  const expected = existsSync(file) ? await readFile(file, 'utf8') : '';
  if (matches(actual, expected)) return;
  if (!update) {
    expect(actual).toBe(expected);
    return;
  }
  if (actual === '') await rm(file, { force: true });
  else await writeFile(file, actual);
}

describe('the program, case by case', () => {
  it.each(folders.sort())('%s', async (name) => {
    const folder = path.join(here, name);
    const result = await runCase(folder);
    await check(path.join(folder, 'expected-stdout'), result.stdout);
    await check(path.join(folder, 'expected-stderr'), result.stderr);
    await check(path.join(folder, 'expected-exit'), result.exit === 0 ? '' : `${result.exit}\n`);
  });
});
