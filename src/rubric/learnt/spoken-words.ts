import type { Turn } from '../../conversation/conversation.js';

/** A word, a number, a smiley or a mark of punctuation, as it is compared. */
export interface SpokenWord {
  readonly word: string;
  /** Offsets in the text, UTF-16; `to` is one past the last character. */
  readonly from: number;
  readonly to: number;
}

/** Longest stretch of one turn that is learnt from, in UTF-16 units. */
const longestRead = 20_000;

const pieces =
  /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\p{N}[\p{N}.,:]*|[:;=]['-]?[()DPp/\\]|\p{Extended_Pictographic}|[!?]+|\.+/gu;

/** The words of turns that were cut before: each is looked at several times. */
const known = new WeakMap<Turn, readonly SpokenWord[]>();

/** The words of a turn. */
export function wordsOfTurn(turn: Turn): readonly SpokenWord[] {
  const before = known.get(turn);
  if (before) return before;
  const words = spokenWords(turn.text);
  known.set(turn, words);
  return words;
}

/** Cuts a text into words in lower case; numbers are told apart by their length only. Works in any alphabet. */
export function spokenWords(text: string): readonly SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const match of text.slice(0, longestRead).matchAll(pieces)) {
    const [found] = match;
    const word = /^\p{N}/u.test(found)
      ? `#${Math.min(5, found.length)}`
      : found.toLowerCase().replace('’', "'").slice(0, 40);
    words.push({ word, from: match.index, to: match.index + found.length });
  }
  return words;
}
