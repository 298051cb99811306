// @ts-check
// Runs the program once on what is done most, and keeps the code that was compiled for it.
// Usage: node scripts/build/compile-ahead.mjs <folder of the bundle>
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from 'node:v8';

const folder = path.resolve(process.argv[2] ?? '.');
const { runNamed, script } = await import(pathToFileURL(path.join(folder, 'program.js')).href);
const root = path.resolve(import.meta.dirname, '../..');
const silent = { write: () => true, on: () => undefined, once: () => undefined, columns: 80 };

/** @param {string[]} argv */
const run = (...argv) =>
  runNamed(argv, argv[0], {
    cwd: root,
    env: {},
    stdin: { isTTY: false, [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true }) }) },
    stdout: silent,
    stderr: silent,
    now: () => new Date(0),
    onInterrupt: () => () => undefined,
    leave: () => undefined,
  });

await run('score', 'examples/late-sofa.txt');
// Kept for the settings that a start begins with; others would be refused.
v8.setFlagsFromString('--opt');
writeFileSync(path.join(folder, 'program.cache'), script.createCachedData());
