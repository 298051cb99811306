// @ts-check
// Becomes dist/bundle/program.js: opens the program that a command needs, with the code that was compiled at build time.
// Compiled code of another version of Node is refused by Node itself, and the program is compiled anew.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { programOf } from './programs.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));

/**
 * @typedef {typeof import('../../src/cli/program.js')} Program
 * @param {string} name as in `programs`
 * @returns {{ script: vm.Script, program: Program }}
 */
export function openProgram(name) {
  const file = path.join(folder, `${name}.cjs`);
  const cachedData = compiled(path.join(folder, `${name}.cache`));
  // The build leaves nothing but ASCII in a program.
  const script = new vm.Script(Module.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  // Optimising takes longer than it saves in a run of less than a second (what works longer turns it on again), and
  // room for new values that only doubles is cleared again and again. Set after the compiled code was opened, since
  // that is kept for the usual settings.
  // The settings are those of all threads; another thread is only started for long work.
  if (isMainThread) {
    v8.setFlagsFromString('--no-opt');
    v8.setFlagsFromString('--semi-space-growth-factor=16');
  }
  const module = { exports: /** @type {Program} */ ({}) };
  script.runInThisContext()(module.exports, createRequire(file), module, file, folder);
  return { script, program: module.exports };
}

/** @type {Program['runNamed']} */
export const runNamed = (argv, name, outside) =>
  openProgram(programOf(name)).program.runNamed(argv, name, outside);

/** @param {string} cache */
function compiled(cache) {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}
