import type { CompiledScenario } from './compiled.js';
import type { Reading } from './tools.js';

/** How a text comes across before its meaning is looked at. */
export type Manner =
  | 'silent'
  | 'emoji'
  | 'nonsense'
  | 'foreign'
  | 'scorer'
  | 'overlong'
  | 'shouting'
  | 'one-word'
  | 'plain';

/** Manners that carry no meaning for the customer. */
const meaningless: ReadonlySet<Manner> = new Set(['silent', 'emoji', 'nonsense', 'foreign', 'scorer']);

export function isMeaningless(manner: Manner): boolean {
  return meaningless.has(manner);
}

/** Characters beyond which nobody listens to the end; an e-mail is read more patiently. */
const overlongFrom = 1500;
const overlongEmailFrom = 3000;
const knownShare = 0.4;
/** "Hm", "mhm", "eh": short, but not nonsense. */
const murmurLength = 4;

/** The words of a text in lower case, apostrophes inside words kept. */
export function wordsOf(text: string): readonly string[] {
  return writtenWordsOf(text.toLowerCase());
}

/** The words of a text as written. */
export function writtenWordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
}

function isKnown(compiled: CompiledScenario, word: string): boolean {
  return compiled.vocabulary.has(word) || compiled.tools.knows(word);
}

/** The first thing that strikes the customer about a text. */
export function mannerOf(compiled: CompiledScenario, reading: Reading): Manner {
  const text = reading.text.trim();
  if (text === '' || /^[\s.…\-–—]+$/u.test(text)) return 'silent';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'emoji';
  if (compiled.scorer.some((pattern) => compiled.tools.find(pattern, reading).length > 0)) return 'scorer';
  const written = compiled.source.channel === 'email';
  if (text.length > (written ? overlongEmailFrom : overlongFrom)) return 'overlong';
  const words = wordsOf(text);
  const known = words.filter((word) => isKnown(compiled, word)).length;
  const meant = reading.heard.some((heard) => heard.confidence >= 0.8);
  if (
    reading.language !== undefined &&
    reading.language !== compiled.source.language &&
    known < words.length / 2
  ) {
    return 'foreign';
  }
  const murmur = words.length === 1 && text.length <= murmurLength;
  if (words.length > 0 && !meant && !murmur && known < words.length * knownShare) return 'nonsense';
  if (reading.shouted) return 'shouting';
  if (words.length === 1 && !text.includes('?')) return 'one-word';
  return 'plain';
}

/** A text as compared with earlier ones: letters and digits only. */
export function gist(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
