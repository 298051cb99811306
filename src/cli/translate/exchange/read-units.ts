import { makeProblem } from '../../../files/make-problem.js';
import { inputBytes } from '../../../files/open-input.js';
import type { Problem } from '../../../files/problem.js';
import type { ReturnedUnit } from '../../../language/translation/exchange/unit.js';
import type { Run } from '../../command.js';
import { ProblemsError } from '../../failures.js';
import type { ExchangeFormat } from './exchange-format.js';
import { readTableUnits } from './read-table-units.js';
import { readXliffUnits } from './read-xliff-units.js';

/** What a translator sent back. */
export interface ReturnedFile {
  readonly units: readonly ReturnedUnit[];
  /** Id of the scenario or rubric, where the file tells. */
  readonly original?: string;
  /** Language of the translations, where the file tells. */
  readonly language?: string;
  /** Why it cannot be taken in; the units are then not all there is. */
  readonly problems: readonly Problem[];
}

/** Largest file of a translator: source, translation and notes of the largest file that is translated. */
const largest = 16 * 1024 * 1024;

async function bytesOf(run: Run, place: string, file: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const bytes of inputBytes(place)) {
      size += bytes.length;
      if (size > largest)
        throw new ProblemsError([makeProblem('FI103', run.messages.exchangeWords.tooLarge, { file })]);
      pieces.push(bytes);
    }
  } catch (error) {
    if (error instanceof ProblemsError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const { noFile, cannotRead } = run.messages.exchangeWords;
    throw new ProblemsError([
      code === 'ENOENT' || code === 'ENOTDIR'
        ? makeProblem('FI101', noFile, { file })
        : makeProblem('FI102', cannotRead(code), { file }),
    ]);
  }
  return Buffer.concat(pieces);
}

/** Reads a translator's file of at most 16 MB; one that is not there or too large is thrown as a problem. */
export async function readUnits(
  run: Run,
  place: string,
  file: string,
  { format, language }: { readonly format: ExchangeFormat; readonly language: string },
): Promise<ReturnedFile> {
  const bytes = await bytesOf(run, place, file);
  const found =
    format === 'xliff'
      ? readXliffUnits(bytes, run.messages)
      : await readTableUnits(bytes, language, run.messages);
  return { ...found, problems: found.problems.map((problem) => ({ ...problem, file })) };
}
