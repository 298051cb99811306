// @ts-check
import path from 'node:path';
import { build } from 'esbuild';

/**
 * The module and every one that it imports, directly or not, sorted; packages and parts of Node left out.
 *
 * @param {string} module path of a JavaScript file
 * @returns {Promise<readonly string[]>}
 */
export async function modulesBehind(module) {
  const folder = path.dirname(module);
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [module],
    bundle: true,
    write: false,
    metafile: true,
    outdir: folder,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs)
    .map((input) => path.resolve(folder, input))
    .sort();
}
