// @ts-check
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** Native code has to stay where npm put it. */
const NOT_BUNDLED = ['libsql', '@libsql/*'];

/** What is made: the start, which answers help by itself; the opener of the program; the program; its other threads. */
const MADE = ['main.js', 'program.js', 'program.cjs', 'program.cache', 'score-worker.js'];

/**
 * Joins the many small modules of a build, and the packages they use, into a small start and one file for all the
 * rest: opening and compiling hundreds of files is most of a start.
 * @param {{ cli: string, to: string }} places folder of the built command line; folder to write to
 */
export async function bundle({ cli, to }) {
  await mkdir(to, { recursive: true });
  try {
    const old = (await readdir(to)).filter((name) => !MADE.includes(name) || name === 'program.cache');
    await Promise.all(old.map((name) => rm(path.join(to, name), { force: true, recursive: true })));
    await Promise.all([bundleStart(cli, to), bundleProgram(cli, to)]);
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

/**
 * @param {string} cli
 * @param {string} to
 */
async function bundleProgram(cli, to) {
  await build({
    ...usual,
    entryPoints: [path.join(cli, 'program.js')],
    format: 'cjs',
    outfile: path.join(to, 'program.cjs'),
    // Only the older format can be kept compiled; it knows its own address by another name.
    define: { 'import.meta.url': 'ownAddress' },
    banner: { js: "const ownAddress=require('node:url').pathToFileURL(__filename).href;" },
  });
  await copyFile(path.join(import.meta.dirname, 'program-loader.mjs'), path.join(to, 'program.js'));
  await copyFile(path.join(import.meta.dirname, 'score-worker.mjs'), path.join(to, 'score-worker.js'));
}
