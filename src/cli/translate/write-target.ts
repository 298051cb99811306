import { makeProblem } from '../../files/make-problem.js';
import { writeAtomically } from '../../files/write-atomically.js';
import type { Run } from '../command.js';
import { ProblemsError } from '../failures.js';

/** Writes a file as a whole or not at all; a folder that cannot be written to is thrown as a problem. */
export async function writeTarget(
  run: Run,
  { path, file }: { readonly path: string; readonly file: string },
  text: string,
): Promise<void> {
  try {
    await writeAtomically(path, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ProblemsError([makeProblem('FI113', run.messages.translateWords.cannotWrite(code), { file })]);
  }
}
