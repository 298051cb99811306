// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs a step only where one of its inputs has changed since it last succeeded: the result of learning and
 * compiling depends on nothing else. The hash of the inputs stands beside the result.
 *
 * @param {string} stamp file that keeps the hash
 * @param {readonly string[]} inputs files and folders; folders with all that is below them
 * @param {() => Promise<void>} run
 * @returns {Promise<string | undefined>} a note where there was nothing to do
 */
export async function whenChanged(stamp, inputs, run) {
  const now = hashOf(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return 'unchanged';
  rmSync(stamp, { force: true });
  await run();
  writeFileSync(stamp, now);
  return undefined;
}

/** @param {readonly string[]} inputs */
function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesBelow)) hash.update(path.basename(file)).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {readonly string[]}
 */
function filesBelow(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .filter((name) => !name.endsWith('.map'))
    .flatMap((name) => filesBelow(path.join(place, name)));
}
