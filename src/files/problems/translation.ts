import type { ProblemKind } from './kind.js';

type TranslatedFamily = 'SC' | 'RB';

type TranslationKinds<Family extends TranslatedFamily> = {
  readonly [Code in `${Family}14${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`]: ProblemKind;
};

/** SC140–149, RB140–149: translations, of whatever is translated. */
const kinds: Readonly<Record<string, ProblemKind>> = {
  '140': {
    title: 'translation out of date',
    hint: 'Bring "to" up to date, write the line of today into "from", and remove "now".',
  },
  '141': { title: 'line not translated', hint: 'Write the translation into "to".' },
  '142': {
    title: 'translation of a line that is not there',
    hint: 'Remove it, or give it the id of its line.',
  },
  '143': {
    title: 'slot lost in a translation',
    hint: 'Put the slot with its braces where the word belongs.',
  },
  '144': {
    title: 'slot that nothing fills',
    hint: 'Use a slot of the source; a line with another one is never said.',
  },
  '145': { title: 'translation of the wrong form', hint: 'Write it in the form of the source.' },
  '146': {
    title: 'translation of another file',
    hint: 'The name of the file is that of what it translates, a dot and the language: angry-buyer.pl.yaml.',
  },
  '147': { title: 'patterns not translated', hint: 'Write patterns for how people say it in this language.' },
  '148': {
    title: 'familiar among formal lines',
    hint: 'Say it in the formal form, or put what somebody else said in quotation marks.',
  },
  '149': {
    title: 'translation much longer or shorter than its source',
    hint: 'Compare the two: a sentence may be lost, or the text may belong to another line.',
  },
};

/** The entries of the catalogue for one family. */
export function translationKinds<Family extends TranslatedFamily>(family: Family): TranslationKinds<Family> {
  const entries = Object.entries(kinds).map(([number, kind]) => [`${family}${number}`, kind]);
  return Object.fromEntries(entries) as TranslationKinds<Family>;
}
