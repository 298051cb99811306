// @ts-check
// Runs each program once on what is done most, and keeps the code that was compiled for it.
// Usage: node scripts/build/compile-ahead.mjs <folder of the bundle>
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from 'node:v8';

const folder = path.resolve(process.argv[2] ?? '.');
/** @type {typeof import('./program-loader.mjs')} */
const { openProgram } = await import(pathToFileURL(path.join(folder, 'program.js')).href);
const root = path.resolve(import.meta.dirname, '../..');
const silent = { write: () => true, on: () => undefined, once: () => undefined, columns: 80 };

/** What is done most with each program. */
const usual = {
  program: ['practise', 'angry-buyer', '--replay', 'excellent'],
  score: ['score', 'examples/late-sofa.txt'],
};

for (const [name, argv] of Object.entries(usual)) {
  const { script, program } = openProgram(name);
  await program.runNamed(argv, argv[0], {
    cwd: root,
    env: {},
    stdin: {
      isTTY: false,
      [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
    },
    stdout: silent,
    stderr: silent,
    now: () => new Date(0),
    onInterrupt: () => () => undefined,
    leave: () => undefined,
  });
  // Kept for the settings that a start begins with; others would be refused.
  v8.setFlagsFromString('--opt');
  v8.setFlagsFromString('--semi-space-growth-factor=2');
  writeFileSync(path.join(folder, `${name}.cache`), script.createCachedData());
}
