import { fold } from './fold.js';
import type { LanguageProfile } from './profile.js';

export interface LanguageGuess {
  /** ISO 639-1 code of the likeliest language. */
  readonly code: string;
  /** 0–1: the share of the evidence that speaks for it. */
  readonly confidence: number;
}

const wordShape = /\p{L}+(?:['’]\p{L}+)*/gu;

function evidence(words: readonly string[], text: string, profile: LanguageProfile): number {
  const known = new Set(profile.functionWords);
  let weight = 0;
  for (const word of words) {
    if (known.has(word) || Object.hasOwn(profile.contractions, word)) weight += word.length > 1 ? 2 : 1;
  }
  for (const trait of profile.traits) {
    const strength = /[^\p{ASCII}]/u.test(trait) ? 1.5 : 0.25;
    weight += strength * Math.min(4, text.split(trait).length - 1);
  }
  return weight;
}

/**
 * Guesses the language of a text from function words, letters and letter groups. Works on short
 * turns, with or without diacritics; undefined when the evidence is thin or divided.
 */
export function guessLanguage(
  text: string,
  profiles: Readonly<Record<string, LanguageProfile>>,
): LanguageGuess | undefined {
  const lower = ` ${text.toLowerCase().slice(0, 2000)} `;
  const words = [...lower.matchAll(wordShape)].map((match) => fold(match[0]));
  const weights = Object.values(profiles)
    .map((profile) => ({ code: profile.code, weight: evidence(words, lower, profile) }))
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = weights;
  if (!best || best.weight < 2) return undefined;
  const confidence = best.weight / (best.weight + (second?.weight ?? 0));
  return confidence < 0.55 ? undefined : { code: best.code, confidence };
}
