import { fold } from './fold.js';
import type { LanguageProfile } from './profile.js';

export type Profiles = Readonly<Record<string, LanguageProfile>>;

/** What speaks for which languages: a bit each, in the order of `codes`, by folded word and by folded group of letters. */
export interface LanguageEvidence {
  readonly codes: readonly string[];
  readonly words: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
}

/** What a word is worth that so many of the languages share; one that all share tells nothing. */
const worth = [0, 2, 0.7, 0.2];
const groupWorth = 0.25;

/** What a word speaks for each of its languages, from their bits. */
export function wordWeight(languages: number): number {
  let sharing = 0;
  for (let bits = languages; bits !== 0; bits &= bits - 1) sharing += 1;
  return worth[sharing] ?? 0;
}

/** The same for a group of letters, which counts only where it is of one language. */
export function groupWeight(languages: number): number {
  return (languages & (languages - 1)) === 0 ? groupWorth : 0;
}

/** The frequent words of a language, phrases and all; single words alone are of use. */
function frequentWords(profile: LanguageProfile): readonly (readonly string[])[] {
  const { functionWords, contractions, greetings, fillers, tails, negation, quantities } = profile;
  const { weekdays, months, units, numbers } = quantities;
  const spelled = Object.keys(contractions);
  return [
    functionWords,
    spelled,
    greetings,
    fillers,
    tails,
    negation.words,
    weekdays,
    months,
    units,
    Object.keys(numbers),
  ];
}

function collect(profiles: Profiles): LanguageEvidence {
  const known = Object.values(profiles);
  const words = new Map<string, number>();
  const groups = new Map<string, number>();
  for (const [number, profile] of known.entries()) {
    const bit = 1 << number;
    for (const list of frequentWords(profile)) {
      for (const entry of list) if (!entry.includes(' ')) words.set(entry, (words.get(entry) ?? 0) | bit);
    }
    for (const trait of profile.traits) {
      const group = fold(trait);
      if (group.trim().length > 1) groups.set(group, (groups.get(group) ?? 0) | bit);
    }
  }
  return { codes: known.map(({ code }) => code), words, groups };
}

const collected = new WeakMap<Profiles, LanguageEvidence>();

/** The evidence that profiles hold, collected once. Their words are folded already. */
export function evidenceOf(profiles: Profiles): LanguageEvidence {
  const before = collected.get(profiles);
  if (before) return before;
  const evidence = collect(profiles);
  collected.set(profiles, evidence);
  return evidence;
}
