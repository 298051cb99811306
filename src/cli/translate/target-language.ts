import { findInLibrary } from '../../files/find-in-library.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Run } from '../command.js';
import { UsageError } from '../failures.js';
import { libraryPlace } from '../run-places.js';
import type { Subject } from './subject.js';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isLanguage(code: string): boolean {
  return /^[a-z]{2}$/.test(code) && names.of(code) !== undefined;
}

/**
 * The language to translate into, in small letters. One that does not exist, is that of the source or cannot be played for want of
 * stock lines is thrown as a problem.
 */
export async function targetLanguage(run: Run, given: string, { kind, language }: Subject): Promise<string> {
  const { translateWords } = run.messages;
  const code = given.trim().toLowerCase();
  if (!isLanguage(code)) throw new UsageError(makeProblem('XL101', translateWords.noLanguage(given)));
  if (code === language) throw new UsageError(makeProblem('XL101', translateWords.ownLanguage(code)));
  if (kind === 'rubric') return code;
  const stock = await findInLibrary('stock', code, libraryPlace(run));
  if (!stock.ok) throw new UsageError(makeProblem('XL102', translateWords.noStock(code)));
  return code;
}
