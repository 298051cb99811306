import type { Lexis } from './lexis.js';
import type { LanguageProfile } from './profile.js';
import type { Token } from './tokenise.js';

const beginnings = new WeakMap<LanguageProfile, ReadonlySet<string>>();

/** Lower-case words with which something may begin; made once for a profile. */
export function beginningsOf(profile: LanguageProfile): ReadonlySet<string> {
  const known = beginnings.get(profile);
  if (known) return known;
  const { quantities: q, titles } = profile;
  const phrases = [q.vague, q.spans, q.days, q.clock, q.clockBefore, q.before, q.at].flat();
  const words = new Set([
    ...Object.keys(q.numbers),
    ...[q.weekdays, q.months, q.ordinals, titles].flat(),
    ...phrases.map((phrase) => phrase.split(' ')[0] ?? ''),
  ]);
  beginnings.set(profile, words);
  return words;
}

/** A quick look before the slow ones: with most words nothing begins. */
export function beginsNothing(
  { kind, text, folded }: Token,
  begins: ReadonlySet<string>,
  names: ReadonlySet<string>,
  lexis: Lexis | undefined,
): boolean {
  if (kind !== 'word' || begins.has(folded) || names.has(folded)) return false;
  if (lexis) return lexis.isOrdinary(folded);
  const first = text.charCodeAt(0);
  return first >= 0x61 && first <= 0x7a;
}
