import type { Conversation } from '../conversation/conversation.js';
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

/**
 * Names by which the customer introduces itself or signs, as far as the words show them. `sentencesOf` are the
 * sentences of a turn, read with the profile.
 */
export function customerNames(
  conversation: Conversation,
  profile: LanguageProfile,
  sentencesOf: (turn: number) => readonly Sentence[],
  lexis?: Lexis,
): readonly string[] {
  const names: string[] = [];
  const introducing = new Set(profile.introductions.map((phrase) => phrase.split(' ')[0]));
  for (const [index, turn] of conversation.turns.entries()) {
    if (turn.speaker !== 'customer') continue;
    const sentences = sentencesOf(index);
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
  }
  return names;
}
