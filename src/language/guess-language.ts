import { fold } from './fold.js';
import { evidenceOf, groupWeight, type Profiles, wordWeight } from './language-evidence.js';

export interface LanguageGuess {
  /** ISO 639-1 code of the likeliest language. */
  readonly code: string;
  /** 0–1: the share of the evidence that speaks for it. */
  readonly confidence: number;
}

const wordShape = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** So many characters of a text are looked at. */
const enough = 2000;
/** A group of letters counts so many times at most. */
const mostOfGroup = 4;

function occurrences(text: string, group: string): number {
  let count = 0;
  for (let at = text.indexOf(group); at >= 0 && count < mostOfGroup; at = text.indexOf(group, at + 1))
    count += 1;
  return count;
}

/** How much of a text speaks for each language, in the order of the evidence. */
function weightsOf(text: string, profiles: Profiles): Float64Array {
  const { codes, words, groups } = evidenceOf(profiles);
  const sums = new Float64Array(codes.length);
  const add = (languages: number, weight: number): void => {
    for (let code = 0; code < sums.length; code += 1)
      if ((languages >> code) & 1) sums[code] = (sums[code] ?? 0) + weight;
  };
  // Folded, so that letters without their marks and capitals change nothing.
  const folded = (text.slice(0, enough).match(wordShape) ?? []).map(fold);
  for (const word of folded) {
    const languages = words.get(word);
    if (languages) add(languages, wordWeight(languages) * (word.length > 1 ? 1 : 0.5));
  }
  const joined = ` ${folded.join(' ')} `;
  for (const [group, languages] of groups) {
    const weight = groupWeight(languages);
    if (weight > 0) add(languages, weight * occurrences(joined, group));
  }
  return sums;
}

/**
 * Guesses the language of a text from frequent words and groups of letters. Works on short
 * turns, and alike with and without diacritics; undefined when the evidence is thin or divided.
 */
export function guessLanguage(text: string, profiles: Profiles): LanguageGuess | undefined {
  const { codes } = evidenceOf(profiles);
  const weights = weightsOf(text, profiles);
  const order = [...codes.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const [best = 0, second = 0] = order;
  const [weight = 0, other = 0] = [weights[best], order.length > 1 ? weights[second] : 0];
  const code = codes[best];
  if (code === undefined || weight < 2) return undefined;
  const confidence = weight / (weight + other);
  return confidence < 0.55 ? undefined : { code, confidence };
}

/** From here on a turn speaks clearly for another language than the rest of its conversation. */
const clearly = { weight: 3.5, times: 2.5 } as const;

/**
 * The language of a turn within a conversation in `usual`: another one only when the turn speaks clearly for it, so
 * that a short or doubtful turn stays in the language of its neighbours.
 *
 * @param clear the least evidence for the other language, and how many times that for the usual one
 */
export function languageOfTurn(
  text: string,
  usual: string,
  profiles: Profiles,
  clear: { readonly weight: number; readonly times: number } = clearly,
): string {
  const { codes } = evidenceOf(profiles);
  const weights = weightsOf(text, profiles);
  const own = weights[codes.indexOf(usual)] ?? 0;
  const best = weights.indexOf(Math.max(...weights));
  const weight = weights[best] ?? 0;
  const isClear = weight >= clear.weight && weight >= clear.times * own;
  return isClear ? (codes[best] ?? usual) : usual;
}
