/** Hits, misses and false alarms of one id. */
export interface Count {
  readonly hit: number;
  readonly missed: number;
  readonly false: number;
}

/** Figures from 0 to 1; precision is 1 where nothing was found, recall 1 where nothing was to be found. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How often the label stands. */
  readonly support: number;
}

/** Compares the ids found in one turn with those of its label and adds to the counts. */
export function countTurn(
  counts: ReadonlyMap<string, Count>,
  labelled: ReadonlySet<string>,
  found: ReadonlySet<string>,
): ReadonlyMap<string, Count> {
  const next = new Map(counts);
  for (const id of new Set([...labelled, ...found])) {
    const { hit, missed, false: wrong } = next.get(id) ?? { hit: 0, missed: 0, false: 0 };
    const both = labelled.has(id) && found.has(id);
    next.set(id, {
      hit: hit + (both ? 1 : 0),
      missed: missed + (labelled.has(id) && !both ? 1 : 0),
      false: wrong + (found.has(id) && !both ? 1 : 0),
    });
  }
  return next;
}

/** Precision, recall and their harmonic mean (F1). */
export function figuresOf({ hit, missed, false: wrong }: Count): Figures {
  const precision = hit + wrong === 0 ? 1 : hit / (hit + wrong);
  const recall = hit + missed === 0 ? 1 : hit / (hit + missed);
  const f1 = hit === 0 ? (missed + wrong === 0 ? 1 : 0) : (2 * hit) / (2 * hit + missed + wrong);
  return { precision, recall, f1, support: hit + missed };
}

/** Micro: all decisions in one pot. Macro: the mean F1 of the ids that are labelled at least once. */
export function totals(counts: ReadonlyMap<string, Count>): {
  readonly micro: Figures;
  readonly macroF1: number;
} {
  const sum = { hit: 0, missed: 0, false: 0 };
  for (const count of counts.values()) {
    sum.hit += count.hit;
    sum.missed += count.missed;
    sum.false += count.false;
  }
  const labelled = [...counts.values()].map(figuresOf).filter(({ support }) => support > 0);
  const macroF1 = labelled.reduce((total, { f1 }) => total + f1, 0) / Math.max(1, labelled.length);
  return { micro: figuresOf(sum), macroF1 };
}
