import { fold } from './fold.js';
import type { LanguageProfile } from './profile.js';
import { splitSentences } from './sentences.js';

/** What is known of the ordinary words of a language: a word that is none of them may be a name. */
export interface Lexis {
  /** Whether a folded word is one of them; of a hundred that are none, one or two are taken for one. */
  isOrdinary(word: string): boolean;
}

/** Bits of a lexis: a Bloom filter (Bloom 1970) with two hashes. */
const bits = 1 << 18;

/** FNV-1a over UTF-16 units, from a seed of its own. */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) & (bits - 1);
}

const seeds = [0x811c9dc5, 0x1b873593];

/** The words of texts that are written small somewhere: whatever is always written with a capital is a name. */
export function ordinaryWords(texts: Iterable<string>, profile: LanguageProfile): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    // A text without capitals does not tell names from other words.
    if (text === text.toLowerCase()) continue;
    for (const sentence of splitSentences(text, profile)) {
      for (const word of sentence.words)
        if (word.kind === 'word' && word.text === word.text.toLowerCase()) words.add(word.folded);
    }
  }
  return words;
}

/** The words as bytes, in base64, to be kept as JSON. */
export function encodeLexis(words: Iterable<string>): string {
  const filter = new Uint8Array(bits >> 3);
  for (const word of words) {
    for (const seed of seeds) {
      const bit = hash(fold(word), seed);
      filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  let text = '';
  for (const byte of filter) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Reads what `encodeLexis` wrote; a text that is no lexis holds no words. The bytes are looked up where they stand. */
export function decodeLexis(encoded: string): Lexis {
  const filter = atob(encoded);
  const holdsBit = (bit: number): boolean => ((filter.charCodeAt(bit >> 3) >> (bit & 7)) & 1) === 1;
  const [first = 0, second = 0] = seeds;
  return { isOrdinary: (word) => holdsBit(hash(word, first)) && holdsBit(hash(word, second)) };
}
