import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lintFiles } from '../../../src/files/lint/lint-files.js';
import { shippedPath } from '../../../src/files/package-files.js';

let folder = '';
const shipped = shippedPath('scenarios/shop-floor-greeting.pl.yaml');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-own-overlay-'));
  await mkdir(path.join(folder, 'scenarios', 'old'), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function codes(name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { problems } of lintFiles([path.join(folder, name)], { cwd: folder }))
    found.push(...problems.map(({ code, message }) => `${code} ${message}`));
  return found;
}

test('a translation of a shipped scenario in a workspace is checked against the shipped one', async () => {
  const name = 'scenarios/shop-floor-greeting.pl.yaml';
  await cp(shipped, path.join(folder, name));
  expect(await codes(name)).toEqual([]);
  const text = await readFile(shipped, 'utf8');
  await writeFile(path.join(folder, name), text.replace('\n  brief:', '\n  breif:'));
  expect((await codes(name)).map((each) => each.slice(0, 5)).sort()).toEqual(['SC141', 'SC142']);
});

test('what nothing would use is told: of no scenario at all, or where nobody looks for it', async () => {
  const text = await readFile(shipped, 'utf8');
  const nowhere = 'scenarios/nobody.pl.yaml';
  await writeFile(path.join(folder, nowhere), text.replace('shop-floor-greeting', 'nobody'));
  expect(await codes(nowhere)).toEqual([expect.stringContaining('SC146 there is no nobody.yaml beside it')]);
  const old = 'scenarios/old/shop-floor-greeting.pl.yaml';
  await writeFile(path.join(folder, old), text);
  expect(await codes(old)).toEqual([expect.stringContaining('is used for the shipped one')]);
});
