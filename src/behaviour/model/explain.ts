import type { Subject } from '../pattern/subject.js';
import {
  hashOf,
  type Place,
  pairSlot,
  pairsOf,
  placeFeatures,
  slotOf,
  wordFeatures,
  wordsForModel,
} from './features.js';
import { startsOf } from './known-words.js';
import type { Model } from './model.js';
import type { Party } from './samples.js';

/** What one piece of a sentence adds to the logit of a label. */
export interface Reason {
  /** `w` a word, `c` letters inside a word, `b` two neighbouring words, `p`, `a`, `s`, `e` the place, `r`, `t` what rules find; then the piece itself. */
  readonly feature: string;
  readonly weight: number;
}

/** The pieces of a sentence of a turn that speak most for a label, or against it, strongest first. */
export function explain(
  model: Model,
  party: Party,
  label: string,
  turn: readonly Subject[],
  sentence: number,
  place: Place,
  most = 8,
): readonly Reason[] {
  const { labels, units, counts, owners, weights, placeValue } = model.parties[party];
  const subject = turn[sentence];
  const owner = labels.indexOf(label);
  if (!subject || owner < 0) return [];
  const starts = startsOf(counts);
  const weightAt = (slot: number): number => {
    for (let at = starts[slot] ?? 0; at < (starts[slot + 1] ?? 0); at += 1)
      if (owners[at] === owner) return (weights[at] ?? 0) * (units[owner] ?? 0);
    return 0;
  };
  const words = wordsForModel(subject);
  const own = words.flatMap(wordFeatures);
  const pairs = pairsOf(words);
  const value = 1 / Math.sqrt(Math.max(1, own.length + pairs.length));
  const sums = new Map<string, number>();
  const count = (feature: string, weight: number): void => {
    sums.set(feature, (sums.get(feature) ?? 0) + weight);
  };
  for (const feature of own) count(feature, weightAt(slotOf(feature)) * value);
  for (const [left, right] of pairs)
    count(`b ${left} ${right}`, weightAt(pairSlot(hashOf(left), hashOf(right))) * value);
  for (const feature of placeFeatures(subject, place)) count(feature, weightAt(slotOf(feature)) * placeValue);
  return [...sums]
    .map(([feature, weight]) => ({ feature, weight }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
    .slice(0, most);
}
