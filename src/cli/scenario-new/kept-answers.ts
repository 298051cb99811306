import { rm } from 'node:fs/promises';
import type { Problem } from '../../files/problem.js';
import { readTextFile } from '../../files/read-text-file.js';
import { writeAtomically } from '../../files/write-atomically.js';
import { stripControls } from '../../report/strip-controls.js';

const head = '# shoptalk scenario new';

export type Answers =
  | { readonly ok: true; readonly answers: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The answers of an interview that was not finished, or of a file that a person named: one a line, without control
 * characters.
 *
 * @param shown the name to show in problems
 */
export async function readAnswers(file: string, shown: string): Promise<Answers> {
  const read = await readTextFile(file, shown);
  if (!read.ok) return read;
  const lines = read.text.replace(/\r?\n$/, '').split(/\r?\n/);
  const answers = lines.map((line) => stripControls(line));
  return { ok: true, answers: answers[0]?.startsWith('#') ? answers.slice(1) : answers };
}

export async function keepAnswers(file: string, answers: readonly string[]): Promise<void> {
  await writeAtomically(file, `${[head, ...answers].join('\n')}\n`);
}

export async function forgetAnswers(file: string): Promise<void> {
  await rm(file, { force: true });
}
