import type { Catalogue } from '../catalogue.js';

/**
 * From which calibrated chance a label counts as found. By cross-validation over the labelled conversations F1 is
 * highest near .4 in every language. A false reproach costs an agent more than a missed one, so what harms a
 * dimension, and account data, need a little more.
 */
const usual = 0.4;
const harmful = 0.45;

/** The labels that speak against an agent: harmful behaviours, and those whose place in the order may be a breach. */
export function reproachesOf({ entries }: Catalogue, labels: readonly string[]): readonly string[] {
  const against = entries.filter(({ by, sign }) => by === 'agent' && sign !== '+').map(({ id }) => id);
  return labels.filter((label) => against.includes(label));
}

/** The threshold of each label: by its sign, and by who speaks. */
export function thresholdsOf(catalogue: Catalogue, labels: readonly string[]): readonly number[] {
  const reproaches = reproachesOf(catalogue, labels);
  return labels.map((label) => (reproaches.includes(label) ? harmful : usual));
}
