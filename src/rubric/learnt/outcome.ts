import { spearman } from '../agreement/spearman.js';
import type { LearntFigures } from './learnt-model.js';

/** Hears the name of what is learnt next, and may take its time to show it. */
export type Tell = (name: string) => Promise<void>;

/** Why something was not kept. */
export type NotKept = 'too-few' | 'all-the-same' | 'no-gain';

/** What came of one thing that could be learnt. */
export interface Outcome {
  readonly what: 'rating' | 'quality' | 'verdict' | 'label';
  readonly name: string;
  readonly figures: LearntFigures;
  /** Undefined where it was kept. */
  readonly notKept?: NotKept;
}

/** Fewer labels than this teach nothing that would hold elsewhere. */
export const fewestLabels = 20;

/** Why labels cannot be learnt from; undefined where they can. `targets` holds NaN where nobody labelled. */
export function unlearnable(targets: Float64Array): NotKept | undefined {
  const known = targets.filter((value) => !Number.isNaN(value));
  if (known.length < fewestLabels) return 'too-few';
  return new Set(known).size < 2 ? 'all-the-same' : undefined;
}

/** Spearman's ρ of what is expected with the labels, where there are labels. */
export function rhoOf(targets: Float64Array, expected: ArrayLike<number | null> | undefined): number | null {
  if (!expected) return null;
  const pairs = [...targets].flatMap((target, row): [number, number][] => {
    const value = expected[row];
    return Number.isNaN(target) || value === null || value === undefined ? [] : [[target, value]];
  });
  return spearman(pairs) ?? null;
}

/** How many labels there are. */
export function labelCount(targets: Float64Array): number {
  return targets.filter((value) => !Number.isNaN(value)).length;
}
