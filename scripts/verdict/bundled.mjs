// @ts-check
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the scoring function and a way to observe conversations into one module and returns its path.
 * With labels, a person's behaviours and cues are the observations; else the detector's.
 * @param {string} root
 * @param {boolean} labels
 * @returns {Promise<string>}
 */
export async function bundled(root, labels) {
  const outfile = path.join(root, 'node_modules/.cache/shoptalk', labels ? 'labels.mjs' : 'detector.mjs');
  const observer = labels ? './scripts/verdict/labels.mjs' : './scripts/verdict/detector.mjs';
  await build({
    stdin: {
      contents: `export { assess } from './src/rubric/assess.ts'; export { prepare } from '${observer}';`,
      resolveDir: root,
    },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return outfile;
}
