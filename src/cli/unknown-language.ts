import { didYouMean } from '../files/did-you-mean.js';
import { makeProblem } from '../files/make-problem.js';
import type { Problem } from '../files/problem.js';
import type { LanguageChoice } from './choose-language.js';
import { languageNames, languages } from './languages.js';
import type { Messages } from './messages/messages.js';

/** English names and country codes that people type for a language. */
const alsoCalled: Readonly<Record<string, string>> = {
  english: 'en',
  gb: 'en',
  polish: 'pl',
  polski: 'pl',
  czech: 'cs',
  cz: 'cs',
  cestina: 'cs',
  latvian: 'lv',
  latviesu: 'lv',
};

/** The problem of a language that is not spoken, with what was probably meant. */
export function unknownLanguage(
  { from, given, severity }: NonNullable<LanguageChoice['unknown']>,
  messages: Messages,
): Problem {
  const known = languages.map((code) => `${code} (${languageNames[code]})`).join(', ');
  const message =
    from === '--lang'
      ? messages.unknownLanguage(given, known)
      : messages.unknownLanguageVariable(given, known);
  const plain = given.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const named = didYouMean(plain, [...languages, ...Object.keys(alsoCalled)]);
  const near = named === undefined ? undefined : (alsoCalled[named] ?? named);
  const text = near === undefined ? message : `${message}; ${messages.perhapsMeant(near)}`;
  return makeProblem('CL110', text, { severity });
}
