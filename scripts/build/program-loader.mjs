// @ts-check
// Copied to dist/bundle/program.js: opens the program with the code that was compiled at build time. Compiled code
// of another version of Node is refused by Node itself, and the program is compiled anew.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';
import { isMainThread } from 'node:worker_threads';

const file = fileURLToPath(new URL('./program.cjs', import.meta.url));
const cachedData = compiled(file.replace(/cjs$/, 'cache'));

// Patterns in the program hold letters as they are (ł, ø, …): read as anything but UTF-8, they would match nothing.
export const script = new vm.Script(Module.wrap(readFileSync(file, 'utf8')), {
  filename: file,
  importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  ...(cachedData && { cachedData }),
});

// Optimising takes longer than it saves in a run of less than a second; what works longer turns it on again. Set after
// the compiled code was opened, since that is kept for the usual settings.
// The setting is that of all threads; another thread is only started for long work.
if (isMainThread) v8.setFlagsFromString('--no-opt');

const module = { exports: /** @type {typeof import('../../src/cli/program.js')} */ ({}) };
script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));

export const { runNamed, workOnScores } = module.exports;

/** @param {string} cache */
function compiled(cache) {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}
