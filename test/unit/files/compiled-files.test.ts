import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCompiled } from '../../../src/files/compiled-files.js';
import { contentHash, loadText } from '../../../src/files/load-file.js';
import { shippedPath } from '../../../src/files/package-files.js';
import { shaped } from '../../../src/files/shapes.js';

const bytes = readFileSync(shippedPath('rubrics/complaint-call.yaml'));
const text = bytes.toString('utf8');

it('a shipped file is found as the build compiled it: what it says, and its hash', async () => {
  const compiled = readCompiled('rubric', text, bytes.length);
  expect(compiled?.hash).toBe(contentHash(bytes));
  expect({ ok: true, value: compiled?.value }).toEqual(await shaped('rubric', text, 'complaint-call.yaml'));
});

it('a file that differs in one letter is read anew', async () => {
  const changed = text.replace('version: ', 'version: 9').replace(/\n$/, '');
  expect(Buffer.byteLength(changed)).toBe(bytes.length);
  expect(readCompiled('rubric', changed, bytes.length)).toBeUndefined();
  const loaded = await loadText('rubric', changed, 'complaint-call.yaml');
  expect(loaded.ok && [loaded.hash, loaded.value.version > 90]).toEqual([
    contentHash(Buffer.from(changed)),
    true,
  ]);
});

it('another kind is not mistaken for it', () => {
  expect(readCompiled('scenario', text, bytes.length)).toBeUndefined();
});
