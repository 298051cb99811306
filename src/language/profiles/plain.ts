import type { LanguageProfile } from '../profile.js';

/** Splits a list of words written with spaces. */
export function spread(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/** A profile that knows nothing: the base that a new language fills in. */
export const plainProfile: LanguageProfile = {
  code: 'und',
  contractions: {},
  clitics: [],
  contextual: [],
  numberEndings: [],
  negation: { words: [], idioms: [], stops: [], reach: 0 },
  hypothetical: { phrases: [], reach: 0 },
  reporting: { phrases: [], reach: 0 },
  questions: { starts: [], except: [] },
  fillers: [],
  tails: [],
  functionWords: [],
  traits: [],
  quantities: {
    numbers: {},
    joiners: [],
    vague: [],
    qualifiers: [],
    units: [],
    spans: [],
    currencies: [],
    weekdays: [],
    months: [],
    days: [],
    dayParts: [],
    clock: [],
    clockAfter: [],
    clockBefore: [],
    ordinalEndings: [],
    ordinals: [],
    before: [],
    at: [],
  },
  titles: [],
  notNames: [],
  greetings: [],
  introductions: [],
  abbreviations: [],
  speakers: { agent: [], customer: [], system: [] },
  substance: { scorer: [], nouns: [] },
  lists: {},
};
