import type { Catalogue } from '../catalogue.js';

/**
 * From which calibrated chance the model may add what no rule found. Chosen on conversations from which neither rules
 * nor model had learnt: below these, what is added is wrong more often than it is worth.
 */
const usual = { agent: 0.5, customer: 0.6 } as const;
/** A false reproach costs an agent more than a missed one: for what harms a dimension, and for account data. */
const harmful = 0.85;

/** The threshold of each label: by its sign, and by who speaks. */
export function thresholdsOf({ entries }: Catalogue, labels: readonly string[]): readonly number[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return labels.map((label) => {
    const entry = known.get(label);
    if (!entry) return 2;
    const reproach = entry.by === 'agent' && entry.sign !== '+';
    return reproach ? harmful : usual[entry.by];
  });
}
