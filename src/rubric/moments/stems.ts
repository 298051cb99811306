import { wordsOf } from '../substance/sentence-spans.js';

/** Shorter words say little about what a sentence is about. */
const leastLetters = 5;
/** Words are compared by their beginning only, so that endings do not matter. */
const stemLetters = 6;

// Lists of words are remembered with their texts, and their stems with them.
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Beginnings of the longer words, each once. */
export function stemsOfWords(words: readonly string[]): ReadonlySet<string> {
  const before = known.get(words);
  if (before !== undefined) return before;
  const long = words.filter((word) => word.length >= leastLetters || /\d/u.test(word));
  const stems = new Set(long.map((word) => word.slice(0, stemLetters)));
  known.set(words, stems);
  return stems;
}

/** Beginnings of the longer words of a text, each once: what it is about, in any language. */
export function stemsOf(text: string): ReadonlySet<string> {
  return stemsOfWords(wordsOf(text));
}

/** How many of these the other has too. */
export function sharedStems(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of some) if (others.has(stem)) count += 1;
  return count;
}
