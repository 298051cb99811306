import { readFile, rm } from 'node:fs/promises';
import { writeAtomically } from '../../files/write-atomically.js';

const head = '# shoptalk scenario new';

/** The answers of an interview that was not finished, one a line. */
export async function readAnswers(file: string): Promise<readonly string[] | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined || text.length > 1_000_000) return undefined;
  const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
  return lines[0]?.startsWith('#') ? lines.slice(1) : lines;
}

export async function keepAnswers(file: string, answers: readonly string[]): Promise<void> {
  await writeAtomically(file, `${[head, ...answers].join('\n')}\n`);
}

export async function forgetAnswers(file: string): Promise<void> {
  await rm(file, { force: true });
}
