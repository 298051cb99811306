import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { modulesBehind } from '../../../scripts/build/modules-behind.mjs';

test('are those that it imports and those that they import, and no neighbours', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-modules-'));
  const files = {
    'model.js':
      "import { words } from './words.js';\nimport { readFileSync } from 'node:fs';\nreadFileSync(words);",
    'words.js': "export { words } from './data.js';",
    'data.js': "export const words = 'words.txt';",
    'lint.js': "import './model.js';",
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  const found = await modulesBehind(path.join(folder, 'model.js'));
  await rm(folder, { recursive: true });
  expect(found.map((file) => path.basename(file))).toEqual(['data.js', 'model.js', 'words.js']);
});
