// @ts-check
import { readFile, rename, writeFile } from 'node:fs/promises';

/**
 * Writes whole files only (through a rename), and only when the text differs, so that watchers and other
 * processes never see a half-written one.
 * @param {string} file
 * @param {string} text
 */
export async function writeIfChanged(file, text) {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return;
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, text);
  await rename(temporary, file);
}
