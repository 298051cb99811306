import { findEntities } from '../language/entities.js';
import type { LanguageProfile } from '../language/profile.js';
import { splitSentences } from '../language/sentences.js';
import type { Frequency } from './pattern/anchors.js';

/** What is assumed of words before any text is seen, in a thousand sentences. */
const assumed = { everyday: 30, word: 1, pair: 2, entity: 12 } as const;

function assumedOf(anchor: string, everyday: ReadonlySet<string>): number {
  if (anchor.startsWith('e:')) return assumed.entity;
  if (anchor.startsWith('b:')) return assumed.pair;
  return everyday.has(anchor.slice(2)) ? assumed.everyday : assumed.word;
}

/**
 * How often sentences hold a word, a pair of neighbours or an entity, counted in texts of the language. Beginnings
 * and endings are counted as the words that have them.
 */
export function frequencyIn(texts: readonly string[], profile: LanguageProfile): Frequency {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const text of texts) {
    for (const sentence of splitSentences(text, profile)) {
      sentences += 1;
      const words = sentence.words.map(({ folded }) => folded);
      const keys = new Set(words.flatMap((word, at) => [`w:${word}`, `b:${word} ${words[at + 1] ?? ''}`]));
      for (const entity of findEntities(sentence, profile)) keys.add(`e:${entity.class}`);
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const everyday = new Set(profile.functionWords);
  const counted = (anchor: string): number => {
    const text = anchor.slice(2);
    if (anchor.startsWith('x:')) return counts.get(`w:${text}`) ?? 0;
    if (!/^[ps]:/.test(anchor)) return counts.get(anchor) ?? 0;
    let sum = 0;
    for (const [key, count] of counts) {
      const fits = anchor.startsWith('p:')
        ? key.startsWith(`w:${text}`)
        : key.startsWith('w:') && key.endsWith(text);
      if (fits) sum += count;
    }
    return sum;
  };
  const known = new Map<string, number>();
  return (anchor) => {
    const before = known.get(anchor);
    if (before !== undefined) return before;
    const price = assumedOf(anchor, everyday) + (sentences === 0 ? 0 : (1000 * counted(anchor)) / sentences);
    known.set(anchor, price);
    return price;
  };
}
