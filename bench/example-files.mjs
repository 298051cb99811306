// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
export const program = path.join(root, 'bin/shoptalk.js');

/**
 * The English example transcripts of one ending, smallest first, as absolute paths; those of another language say so in
 * their name (`pralka.pl.txt`).
 * @param {string} ending such as `.txt`
 * @returns {Promise<string[]>}
 */
export async function exampleFiles(ending) {
  const folder = path.join(root, 'examples');
  const entries = await readdir(folder, { recursive: true }).catch(() => /** @type {string[]} */ ([]));
  const files = entries
    .filter((entry) => entry.endsWith(ending) && path.basename(entry).split('.').length === 2)
    .map((entry) => path.join(folder, entry));
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
  // Replies for a practice are text too, and no transcript: nobody is named in them.
  const spoken = texts.filter(
    ({ text }) => ending !== '.txt' || /^\p{Lu}[\p{L} ]{0,30}: .*\n\p{Lu}[\p{L} ]{0,30}: /mu.test(text),
  );
  const sizes = spoken.map(({ file, text }) => ({ file, size: text.length }));
  return sizes.sort((a, b) => a.size - b.size || (a.file < b.file ? -1 : 1)).map(({ file }) => file);
}
