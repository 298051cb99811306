// @ts-check
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** Native code has to stay where npm put it. */
const NOT_BUNDLED = ['libsql', '@libsql/*'];

/**
 * Joins the many small modules of a build, and the packages they use, into one file for each thing that is loaded at
 * one moment: opening hundreds of files is most of a start. Dynamic imports stay dynamic.
 * @param {{ entry: string, to: string }} places
 */
export async function bundle({ entry, to }) {
  await mkdir(to, { recursive: true });
  try {
    return await bundleInto(entry, to);
  } catch (error) {
    // What was bundled before must not pass for what was built now.
    const unbundled = path.relative(to, entry).split(path.sep).join('/');
    await writeFile(path.join(to, 'main.js'), `export * from '${unbundled}';\n`);
    throw error;
  }
}

/**
 * @param {string} entry
 * @param {string} to
 */
async function bundleInto(entry, to) {
  const result = await build({
    entryPoints: [entry],
    outdir: to,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: NOT_BUNDLED,
    // Packages in the older module format ask for Node's own modules with `require`.
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    logLevel: 'silent',
  });
  const written = new Set(Object.keys(result.metafile.outputs).map((file) => path.resolve(file)));
  await removeOthers(to, written);
  return `${written.size} files`;
}

/**
 * The names hold a hash of their content, so that older ones would stay for ever.
 * @param {string} folder
 * @param {ReadonlySet<string>} kept
 */
async function removeOthers(folder, kept) {
  const files = (await readdir(folder)).map((name) => path.resolve(folder, name));
  await Promise.all(files.filter((file) => !kept.has(file)).map((file) => rm(file, { force: true })));
}
