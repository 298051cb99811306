import { fold } from './fold.js';
import type { LanguageProfile } from './profile.js';

export type Profiles = Readonly<Record<string, LanguageProfile>>;

/** What speaks for each language, by folded word and by folded group of letters. Weights stand in the order of `codes`. */
export interface LanguageEvidence {
  readonly codes: readonly string[];
  readonly words: ReadonlyMap<string, Float64Array>;
  readonly groups: readonly (readonly [string, Float64Array])[];
}

/** What a word is worth that so many of the languages share; one that all share tells nothing. */
const worth = [0, 2, 0.7, 0.2];
const groupWorth = 0.25;

/** The frequent words of a language. */
function frequentWords(profile: LanguageProfile): ReadonlySet<string> {
  const { functionWords, contractions, greetings, fillers, tails, negation, quantities } = profile;
  const lists = [functionWords, Object.keys(contractions), greetings, fillers, tails, negation.words];
  const timely = [quantities.weekdays, quantities.months, quantities.units, Object.keys(quantities.numbers)];
  return new Set([...lists, ...timely].flat().flatMap((entry) => (entry.includes(' ') ? [] : [fold(entry)])));
}

function weigh(
  sets: readonly ReadonlySet<string>[],
  weightOf: (sharing: number) => number,
): Map<string, Float64Array> {
  const weights = new Map<string, Float64Array>();
  for (const entry of new Set(sets.flatMap((set) => [...set]))) {
    const weight = weightOf(sets.filter((set) => set.has(entry)).length);
    if (weight > 0)
      weights.set(
        entry,
        Float64Array.from(sets, (set) => (set.has(entry) ? weight : 0)),
      );
  }
  return weights;
}

function collect(profiles: Profiles): LanguageEvidence {
  const known = Object.values(profiles);
  const groups = known.map(
    ({ traits }) => new Set(traits.map(fold).filter((trait) => trait.trim().length > 1)),
  );
  return {
    codes: known.map(({ code }) => code),
    words: weigh(known.map(frequentWords), (sharing) => worth[sharing] ?? 0),
    groups: [...weigh(groups, (sharing) => (sharing === 1 ? groupWorth : 0))],
  };
}

const collected = new WeakMap<Profiles, LanguageEvidence>();

/** The evidence that profiles hold, collected once. */
export function evidenceOf(profiles: Profiles): LanguageEvidence {
  const before = collected.get(profiles);
  if (before) return before;
  const evidence = collect(profiles);
  collected.set(profiles, evidence);
  return evidence;
}
