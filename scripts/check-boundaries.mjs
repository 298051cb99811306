// @ts-check
// Fails on what must never happen between the rooms of src/; the rules are in scripts/boundaries/rules.mjs.
// A folder other than the project's can be named, for the check's own tests.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readModule } from './boundaries/read-module.mjs';
import { checkModules } from './boundaries/rules.mjs';

const root = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '..'));
const files = [...(await sources('src')), ...(await sources('bin'))];
if (files.length === 0) {
  process.stderr.write(`boundaries: no source files in ${root}\n`);
  process.exit(2);
}
const modules = await Promise.all(
  files.map(async (file) => readModule(file, await readFile(path.join(root, file), 'utf8'))),
);
const offences = checkModules(modules);
for (const { file, line, rule, message } of offences)
  process.stdout.write(`${file}:${line} ${rule}: ${message}\n`);
process.stderr.write(`boundaries: ${modules.length} files, ${offences.length} offences\n`);
process.exitCode = offences.length > 0 ? 1 : 0;

/** @param {string} folder */
async function sources(folder) {
  const entries = await readdir(path.join(root, folder), { recursive: true }).catch(() => []);
  return entries
    .map((entry) => path.posix.join(folder, entry.split(path.sep).join('/')))
    .filter((file) => /\.[jt]s$/.test(file) && !file.startsWith('src/files/generated/'))
    .sort();
}
