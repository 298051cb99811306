import type { ComparedScore } from './recompute.js';

/** By how many points of the total a criterion's part in it changed. */
export interface CriterionShift {
  readonly criterion: string;
  readonly shift: number;
}

/**
 * What each criterion gives to the total, 0–100: its points as a share of those of its dimension, by the dimension's
 * weight. Caps and automatic failures are left out, so that the parts need not add up to the score.
 */
function partsOf({ criteria, dimensions }: ComparedScore): ReadonlyMap<string, number> {
  const assessed = Object.values(dimensions).filter(({ score }) => score !== null);
  const weights = assessed.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(
    criteria.map(({ id, dimension, earned }) => {
      const of = Object.hasOwn(dimensions, dimension) ? dimensions[dimension] : undefined;
      const isCounted = of !== undefined && of.score !== null && of.possible > 0 && weights > 0;
      return [id, isCounted ? (100 * earned * of.weight) / (of.possible * weights) : 0];
    }),
  );
}

/** The criteria whose part in the total changed most, the largest change first; those that did not change are left out. */
export function criterionShifts(before: ComparedScore, after: ComparedScore): readonly CriterionShift[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((criterion) => ({ criterion, shift: (is.get(criterion) ?? 0) - (was.get(criterion) ?? 0) }))
    .filter(({ shift }) => Math.abs(shift) > 1e-9)
    .sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift));
}
