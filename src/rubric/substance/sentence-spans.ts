import { type Memory, memoryOf } from '../../behaviour/memory.js';
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

/** Several looks are taken at the turns of one conversation, and many conversations share lines: so many texts are kept. */
const textsKept = 2000;
const knownSpans: Memory<readonly SentenceSpan[]> = memoryOf(textsKept);
const knownWords: Memory<readonly string[]> = memoryOf(textsKept);

function kept<Value>(known: Memory<Value>, text: string, make: (text: string) => Value): Value {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = make(text);
  known.set(text, made);
  return made;
}

/** Cuts a text into sentences at full stops, question and exclamation marks and line breaks. */
export function sentenceSpans(text: string): readonly SentenceSpan[] {
  return kept(knownSpans, text, cut);
}

/** Lower-case words of a text, without diacritics. */
export function wordsOf(text: string): readonly string[] {
  return kept(knownWords, text, cutWords);
}

function cut(text: string): readonly SentenceSpan[] {
  return [...text.matchAll(sentencePattern)].flatMap((match) => {
    const words = cutWords(match[0]);
    return words.length > 0
      ? [{ from: match.index, to: match.index + match[0].trimEnd().length, words }]
      : [];
  });
}

function cutWords(text: string): readonly string[] {
  if (isAscii(text)) return text.replaceAll("'", '').toLowerCase().match(plainWordPattern) ?? [];
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’]/gu, '').toLowerCase();
  return plain.match(wordPattern) ?? [];
}
