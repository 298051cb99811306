import type { Lexis } from './lexis.js';
import { holds } from './phrases.js';
import type { LanguageProfile } from './profile.js';
import type { Sentence } from './sentences.js';
import type { Token } from './tokenise.js';

/** The words of a sentence, and the language they are read in. */
export interface SentenceWords {
  readonly words: readonly Token[];
  readonly folded: readonly string[];
  readonly profile: LanguageProfile;
}

const none: readonly string[] = [];

/** Where names are looked for. */
export interface NamedPlace {
  readonly reader: SentenceWords;
  readonly sentence: Sentence;
  /** Folded names known from the conversation. */
  readonly names: ReadonlySet<string>;
  readonly lexis: Lexis | undefined;
}

/** A word that is none of the ordinary ones; where no lexis tells those, a word with a capital. */
function mayBeName({ reader: { profile }, lexis }: NamedPlace, word: Token | undefined): boolean {
  if (word?.kind !== 'word' || word.folded.length < 2 || holds(profile.notNames, word.folded)) return false;
  if (!lexis) return /^\p{Lu}[\p{Ll}'’]+/u.test(word.text);
  return !lexis.isOrdinary(word.folded) && !isOrdinary(word.folded, profile);
}

function isName(place: NamedPlace, at: number): boolean {
  const { reader, sentence, names } = place;
  const word = reader.words[at];
  if (word?.kind === 'name') return true;
  if (word?.kind === 'word' && names.has(word.folded)) return true;
  if (!word || !mayBeName(place, word)) return false;
  if (reader.words[at - 1]?.from === word.from || reader.words[at + 1]?.from === word.from) return false;
  // At the beginning every word is a capital one: only a vocative ("Jo, …") shows that it is a name.
  if (at > 0) return true;
  const { vocatives } = reader.profile;
  if (vocatives) return holds(vocatives, word.folded);
  return sentence.breaks[1] === true && !isOrdinary(word.folded, reader.profile);
}

function isOrdinary(word: string, profile: LanguageProfile): boolean {
  return (
    Object.hasOwn(profile.contractions, word) ||
    [profile.functionWords, profile.fillers, profile.greetings, profile.tails].some((list) =>
      holds(list, word),
    )
  );
}

/** End of a name that starts at `at`, with a title before or after it; `at` itself when there is none. */
export function nameEnd(place: NamedPlace, at: number): number {
  const { reader, sentence } = place;
  const { folded, profile } = reader;
  if (holds(profile.titles, folded[at])) return titledEnd(place, at);
  const after = titleAfter(place, at);
  if (after > at) return after;
  let end = at;
  while (end < at + 3 && isName(place, end) && (end === at || !sentence.breaks[end])) end += 1;
  return end;
}

/** End of a title with the name behind it, or `at`. After a title that only names follow, any word is one. */
function titledEnd(place: NamedPlace, at: number): number {
  const { reader, names, lexis } = place;
  const { folded, words, profile } = reader;
  const next = words[at + 1];
  if (!next || !/^\p{L}/u.test(next.text) || holds(profile.notNames, next.folded)) return at;
  const known = next.kind === 'name' || names.has(next.folded) || mayBeName(place, next);
  const always =
    lexis !== undefined &&
    holds(profile.namingTitles ?? none, folded[at]) &&
    !isOrdinary(next.folded, profile);
  return known || always ? at + 2 : at;
}

/** End of one or two names with a title after them ("Kalniņas kundze"), or `at`. */
function titleAfter(place: NamedPlace, at: number): number {
  const { words, folded, profile } = place.reader;
  const { titlesAfter = none } = profile;
  if (titlesAfter.length === 0) return at;
  for (let title = at + 1; title <= at + 2; title += 1) {
    const named = words[title - 1];
    const isNamed =
      named && (named.kind === 'name' || place.names.has(named.folded) || mayBeName(place, named));
    if (!isNamed) return at;
    if (holds(titlesAfter, folded[title])) return title + 1;
  }
  return at;
}
