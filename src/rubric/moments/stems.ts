import { wordsOf } from '../substance/sentence-spans.js';

/** Shorter words say little about what a sentence is about. */
const leastLetters = 5;
/** Words are compared by their beginning only, so that endings do not matter. */
const stemLetters = 6;

/** Beginnings of the longer words of a text, each once: what it is about, in any language. */
export function stemsOf(text: string): ReadonlySet<string> {
  const long = wordsOf(text).filter((word) => word.length >= leastLetters || /\d/u.test(word));
  return new Set(long.map((word) => word.slice(0, stemLetters)));
}

/** How many of these the other has too. */
export function sharedStems(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of some) if (others.has(stem)) count += 1;
  return count;
}
