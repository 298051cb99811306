import { holds, phraseEnd } from './phrases.js';
import type { LanguageProfile } from './profile.js';
import type { Sentence } from './sentences.js';

/** A stretch of a sentence, as word indices: the `cause` words open it, it ends before `to`. */
export interface Scope {
  readonly cause: number;
  /** First word that the scope covers (after its cause). */
  readonly from: number;
  readonly to: number;
}

/** What a clause does to the words in it. */
export interface Clauses {
  readonly negated: readonly Scope[];
  readonly hypothetical: readonly Scope[];
  readonly reported: readonly Scope[];
}

function reachEnd(sentence: Sentence, from: number, reach: number, stops: readonly string[]): number {
  const limit = Math.min(sentence.words.length, from + reach);
  for (let index = from; index < limit; index += 1) {
    if (sentence.breaks[index]) return index;
    if (holds(stops, sentence.words[index]?.folded)) return index;
  }
  return limit;
}

function phraseScopes(
  sentence: Sentence,
  folded: readonly string[],
  phrases: readonly string[],
  reach: number,
  stops: readonly string[],
): Scope[] {
  const scopes: Scope[] = [];
  for (let index = 0; index < folded.length; index += 1) {
    const from = phraseEnd(folded, index, phrases);
    if (from === index) continue;
    scopes.push({ cause: index, from, to: reachEnd(sentence, from, reach, stops) });
  }
  return scopes;
}

function negations(sentence: Sentence, folded: readonly string[], profile: LanguageProfile): Scope[] {
  const { words, idioms, asking, stops, reach } = profile.negation;
  const exempt = new Set<number>();
  for (let index = 0; index < folded.length; index += 1) {
    const end = phraseEnd(folded, index, idioms);
    for (let inner = index; inner < end; inner += 1) exempt.add(inner);
  }
  const scopes: Scope[] = [];
  for (const [index, word] of folded.entries()) {
    if (!holds(words, word) || exempt.has(index)) continue;
    // "Couldn't we …?", "Why don't you …?": a negation at the head of a question denies nothing.
    if (sentence.question && index <= 3 && sentence.words[index]?.from === sentence.words[index - 1]?.from)
      continue;
    if (sentence.question && asking && holds(asking, word)) continue;
    scopes.push({ cause: index, from: index + 1, to: reachEnd(sentence, index + 1, reach, stops) });
  }
  return scopes;
}

const openings = new WeakMap<LanguageProfile, ReadonlySet<string>>();

/** Words with which a scope may begin; made once for a profile. */
function openingsOf(profile: LanguageProfile): ReadonlySet<string> {
  const known = openings.get(profile);
  if (known) return known;
  const { negation, hypothetical, reporting } = profile;
  const phrases = [...hypothetical.phrases, ...reporting.phrases].map((phrase) => phrase.split(' ')[0] ?? '');
  const words = new Set([...negation.words, ...phrases]);
  openings.set(profile, words);
  return words;
}

const plainClauses: Clauses = { negated: [], hypothetical: [], reported: [] };

/** Finds what is denied, supposed or told of somebody else in a sentence. */
export function readClauses(sentence: Sentence, profile: LanguageProfile): Clauses {
  const opening = openingsOf(profile);
  if (!sentence.words.some((word) => opening.has(word.folded))) return plainClauses;
  const folded = sentence.words.map((word) => word.folded);
  const { hypothetical, reporting, negation } = profile;
  return {
    negated: negations(sentence, folded, profile),
    hypothetical: phraseScopes(sentence, folded, hypothetical.phrases, hypothetical.reach, negation.stops),
    reported: phraseScopes(sentence, folded, reporting.phrases, reporting.reach, negation.stops),
  };
}
