import { fold } from '../language/fold.js';
import type { Lexis } from '../language/lexis.js';
import { phraseEnd } from '../language/phrases.js';
import type { LanguageProfile } from '../language/profile.js';
import type { Sentence } from '../language/sentences.js';
import type { Token } from '../language/tokenise.js';

/** Single words of names, folded. */
export function foldNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names
      .flatMap((name) => name.split(/[\s.]+/))
      .map(fold)
      .filter((word) => word.length > 1),
  );
}

/** Whether a word may be somebody's name: none of the ordinary words; without a lexis, one with a capital. */
function mayBeName(word: Token, profile: LanguageProfile, lexis: Lexis | undefined): boolean {
  if (word.kind !== 'word' || profile.notNames.includes(word.folded)) return false;
  if (!lexis) return /^\p{Lu}\p{Ll}+/u.test(word.text);
  return (
    word.folded.length > 1 && !lexis.isOrdinary(word.folded) && !profile.functionWords.includes(word.folded)
  );
}

const openers = new WeakMap<LanguageProfile, ReadonlySet<string>>();

/** The words with which introductions begin; a profile never changes, and they are put together once. */
function openersIn(profile: LanguageProfile): ReadonlySet<string> {
  const known = openers.get(profile);
  if (known) return known;
  const words = new Set(profile.introductions.map((phrase) => phrase.split(' ')[0] ?? ''));
  openers.set(profile, words);
  return words;
}

/** Names by which a customer introduces itself or signs in a turn, as far as the words show them. */
export function introducedIn(
  sentences: readonly Sentence[],
  profile: LanguageProfile,
  lexis?: Lexis,
): readonly string[] {
  const names: string[] = [];
  const introducing = openersIn(profile);
  for (const { words } of sentences) {
    if (!words.some((word) => introducing.has(word.folded))) continue;
    const folded = words.map((word) => word.folded);
    for (let at = 0; at < folded.length; at += 1) {
      const end = phraseEnd(folded, at, profile.introductions);
      if (end === at) continue;
      for (const word of words.slice(end, end + 2)) {
        if (!mayBeName(word, profile, lexis)) break;
        names.push(word.text);
      }
    }
  }
  const last = sentences[sentences.length - 1];
  const signed =
    last && last.words.length <= 3 && last.words.every((word) => mayBeName(word, profile, lexis));
  if (signed && last.closing !== '?' && sentences.length > 1)
    names.push(...last.words.map((word) => word.text));
  return names;
}
