// @ts-check
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { alone, programs } from './programs.mjs';
import { seldomUsedIsOpenedLate } from './seldom-used.mjs';

/** Native code has to stay where npm put it. */
const NOT_BUNDLED = ['libsql', '@libsql/*'];

/** What is compiled ahead, by another step. */
const caches = programs.map((name) => `${name}.cache`);
/** What is made: the start, which answers help by itself; the opener of the programs; the programs; their other threads. */
const MADE = [
  'main.js',
  'program.js',
  'score-worker.js',
  ...programs.map((name) => `${name}.cjs`),
  ...caches,
];

/**
 * Joins the many small modules of a build, and the packages they use, into a small start and one file for all the
 * rest: opening and compiling hundreds of files is most of a start.
 * @param {{ cli: string, to: string }} places folder of the built command line; folder to write to
 */
export async function bundle({ cli, to }) {
  await mkdir(to, { recursive: true });
  try {
    const old = (await readdir(to)).filter((name) => !MADE.includes(name) || caches.includes(name));
    await Promise.all(old.map((name) => rm(path.join(to, name), { force: true, recursive: true })));
    await Promise.all([
      bundleStart(cli, to),
      bundleLoader(to),
      copyFile(path.join(import.meta.dirname, 'score-worker.mjs'), path.join(to, 'score-worker.js')),
      ...programs.map((name) => bundleProgram(name, cli, to)),
    ]);
  } catch (error) {
    // What was bundled before must not pass for what was built now.
    const unbundled = path.relative(to, path.join(cli, 'main.js')).split(path.sep).join('/');
    await writeFile(path.join(to, 'main.js'), `export * from '${unbundled}';\n`);
    throw error;
  }
}

/** @type {import('esbuild').BuildOptions} */
const usual = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  external: NOT_BUNDLED,
  // Every Node that is supported knows them; otherwise a pattern would be made anew each time it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'silent',
};

/**
 * The start holds no command: whatever it would load later is in the program.
 * @type {import('esbuild').Plugin}
 */
const commandsAreInTheProgram = {
  name: 'commands-are-in-the-program',
  setup({ onResolve }) {
    onResolve({ filter: /\/(run-command|commands\/[a-z-]+)\.js$/ }, () => ({
      path: './program.js',
      external: true,
    }));
    // Help in another language than English is opened as it was compiled, and only where it is spoken.
    onResolve({ filter: /^\.\/[a-z]{2}\/help\.js$/ }, ({ path: name }) => ({
      path: `../cli/messages/${name.slice(2)}`,
      external: true,
    }));
  },
};

/**
 * @param {string} cli
 * @param {string} to
 */
function bundleStart(cli, to) {
  const entryPoints = [path.join(cli, 'main.js')];
  const plugins = [commandsAreInTheProgram];
  return build({ ...usual, entryPoints, plugins, format: 'esm', outfile: path.join(to, 'main.js') });
}

/** @param {string} to */
function bundleLoader(to) {
  const entryPoints = [path.join(import.meta.dirname, 'program-loader.mjs')];
  return build({ ...usual, entryPoints, format: 'esm', outfile: path.join(to, 'program.js') });
}

/**
 * A program of one command has no other in it. Its own is found by its file's name, as the table of commands does.
 * @param {string} command
 * @returns {import('esbuild').Plugin}
 */
const noOtherCommand = (command) => ({
  name: 'no-other-command',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(menu|commands\/[a-z-]+)\.js$/ }, ({ path: name }) =>
      name === `./commands/${command}.js` ? undefined : { path: `../cli/${name.slice(2)}`, external: true },
    );
  },
});

/**
 * @param {string} name
 * @param {string} cli
 * @param {string} to
 */
async function bundleProgram(name, cli, to) {
  const { outputFiles } = await build({
    ...usual,
    entryPoints: [path.join(cli, 'program.js')],
    plugins: [seldomUsedIsOpenedLate, ...(alone.includes(name) ? [noOtherCommand(name)] : [])],
    format: 'cjs',
    write: false,
    // Only the older format can be kept compiled; it knows its own address by another name.
    define: { 'import.meta.url': 'ownAddress' },
    banner: { js: "const ownAddress=require('node:url').pathToFileURL(__filename).href;" },
  });
  const text = outputFiles.map((file) => file.text).join('');
  await writeFile(path.join(to, `${name}.cjs`), inAscii(text));
}

/**
 * Letters beyond ASCII, which only patterns still hold as they are, become escapes of the same meaning: a text without
 * them is opened in half the memory, and as it is, whatever the encoding.
 * @param {string} text
 */
function inAscii(text) {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
