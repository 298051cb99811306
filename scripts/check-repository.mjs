// @ts-check
// Fails on what must not be in the repository: addresses in the lock file, loose versions, paths of one machine.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkPackage } from './repository/check-package.mjs';
import { privateText } from './repository/tracked-text.mjs';

const root = path.resolve(import.meta.dirname, '..');
const read = (/** @type {string} */ file) => readFile(path.join(root, file), 'utf8');
const findings = checkPackage(
  JSON.parse(await read('package.json')),
  JSON.parse(await read('package-lock.json')),
);

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);
for (const file of tracked) {
  const text = await read(file).catch(() => '');
  // A binary file holds no text to read, and the names in this check's own tests are what it looks for.
  if (text.includes('\0') || file === 'test/unit/scripts/repository.test.ts') continue;
  findings.push(...privateText(file, text));
}
for (const finding of findings) process.stdout.write(`${finding}\n`);
process.stderr.write(`repository: ${tracked.length} tracked files, ${findings.length} findings\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
