import { languageOfTurn } from './guess-language.js';
import { evidenceOf, type Profiles } from './language-evidence.js';

/** Shorter texts are names and exclamations as often as sentences. */
const fewestLetters = 18;
/** Two telling words and more: a false alarm in a file costs more than in a talk, where neighbours decide. */
const clear = { weight: 5.5, times: 2.5 };

/**
 * The language that a written line is clearly in, where it is not the expected one; undefined where it is, where that cannot
 * be told, and where nothing is known of the expected language. For checks of files: short lines are left alone.
 *
 * @param expected ISO 639-1
 */
export function otherLanguage(text: string, expected: string, profiles: Profiles): string | undefined {
  if (text.length < fewestLetters || !evidenceOf(profiles).codes.includes(expected)) return undefined;
  const code = languageOfTurn(text, expected, profiles, clear);
  return code === expected ? undefined : code;
}
