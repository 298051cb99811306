import { isAscii } from '../../language/plain-text.js';

/** A sentence of a turn as comparable words, with its place. */
export interface SentenceSpan {
  /** UTF-16 offsets in the turn's text. */
  readonly from: number;
  readonly to: number;
  /** Lower-case words without diacritics. */
  readonly words: readonly string[];
}

const sentencePattern = /[^.!?…\n]+[.!?…]*/g;
const wordPattern = /[\p{L}\p{N}]+/gu;
const plainWordPattern = /[a-z0-9]+/g;

/** Cuts a text into sentences at full stops, question and exclamation marks and line breaks. */
export function sentenceSpans(text: string): readonly SentenceSpan[] {
  return [...text.matchAll(sentencePattern)].flatMap((match) => {
    const words = wordsOf(match[0]);
    return words.length > 0
      ? [{ from: match.index, to: match.index + match[0].trimEnd().length, words }]
      : [];
  });
}

export function wordsOf(text: string): readonly string[] {
  if (isAscii(text)) return text.replaceAll("'", '').toLowerCase().match(plainWordPattern) ?? [];
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’]/gu, '').toLowerCase();
  return plain.match(wordPattern) ?? [];
}
