import { expect, test } from 'vitest';
import { lintRead } from '../../../src/files/lint/lint-file.js';
import { parseLeniently } from '../../../src/files/lint/read-leniently.js';
import { surroundingsOf } from '../../../src/files/lint/surroundings.js';

const surroundings = surroundingsOf({ cwd: '/' });

async function codesOf(text: string): Promise<readonly string[]> {
  const at = { path: '/w/scenarios/hostile.yaml', file: 'scenarios/hostile.yaml', named: true };
  const { problems } = await lintRead(parseLeniently(text, at.file), at, surroundings);
  return problems.map(({ code }) => code);
}

test.each([
  ['brackets without end', `a: ${'['.repeat(100_000)}`, 'FI107'],
  ['a text of megabytes', `id: ${'x'.repeat(1_500_000)}`, 'FI108'],
  ['an alias within what it repeats', 'customer: &a\n  name: *a\n', 'FI110'],
])('%s is one problem', async (_name, text, code) => {
  expect(await codesOf(text)).toEqual([code]);
});
