import type { Catalogue } from '../catalogue.js';

/**
 * From which calibrated chance the model may add what no rule found. Chosen on conversations from which neither rules
 * nor model had learnt: below these, what is added is wrong more often than it is worth.
 */
const usual = { agent: 0.5, customer: 0.6 } as const;
/** A false reproach costs an agent more than a missed one: for what harms a dimension, and for account data. */
const harmful = 0.85;

/** The labels that speak against an agent: harmful behaviours, and those whose place in the order may be a breach. */
export function reproachesOf({ entries }: Catalogue, labels: readonly string[]): readonly string[] {
  const against = entries.filter(({ by, sign }) => by === 'agent' && sign !== '+').map(({ id }) => id);
  return labels.filter((label) => against.includes(label));
}

/** The threshold of each label: by its sign, and by who speaks. */
export function thresholdsOf(catalogue: Catalogue, labels: readonly string[]): readonly number[] {
  const reproaches = reproachesOf(catalogue, labels);
  return labels.map((label) => {
    if (reproaches.includes(label)) return harmful;
    return usual[catalogue.entries.find(({ id }) => id === label)?.by ?? 'agent'];
  });
}
