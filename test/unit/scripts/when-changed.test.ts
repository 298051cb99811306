import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { whenChanged } from '../../../scripts/build/when-changed.mjs';

let folder: string;
let runs: number;
const count = async (): Promise<void> => {
  runs += 1;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shoptalk-step-'));
  runs = 0;
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'one.yaml'), 'id: one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const step = (run: () => Promise<void>): Promise<string | undefined> =>
  whenChanged(join(folder, 'stamp'), [join(folder, 'data')], run);

it('runs a step again only after an input was changed, added or removed', async () => {
  await step(count);
  expect(await step(count)).toBe('unchanged');
  expect(runs).toBe(1);
  writeFileSync(join(folder, 'data', 'one.yaml'), 'id: won');
  await step(count);
  writeFileSync(join(folder, 'data', 'two.yaml'), '');
  await step(count);
  rmSync(join(folder, 'data', 'two.yaml'));
  await step(count);
  expect(runs).toBe(4);
});

it('runs a step again that failed', async () => {
  await expect(step(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await step(count);
  expect(runs).toBe(1);
});
