import type { Failures } from './arithmetic/failure.js';
import { defaultThresholds, levelOf } from './arithmetic/level.js';
import { sumPoints } from './arithmetic/points.js';
import type { AppliedCap, CriterionResult, DimensionResult } from './assessment.js';
import type { Rubric } from './rubric.js';

/** Points, score and level per dimension, after `auto_fail` and caps. */
export function dimensionResults(
  rubric: Rubric,
  results: readonly CriterionResult[],
  scores: ReadonlyMap<string, number | null>,
  failures: Failures,
  caps: ReadonlyMap<string, readonly AppliedCap[]>,
): Readonly<Record<string, DimensionResult>> {
  return Object.fromEntries(
    Object.entries(rubric.dimensions).map(([id, dimension]) => {
      const { earned, possible } = sumPoints(results.filter((result) => result.dimension === id));
      const before = scores.get(id) ?? null;
      const zeroedBy = failures.zeroesAll ?? failures.zeroes.get(id);
      const score = zeroedBy !== undefined && before !== null ? 0 : before;
      const own = caps.get(id) ?? [];
      const result: DimensionResult = {
        title: dimension.title,
        weight: dimension.weight ?? 1,
        earned,
        possible,
        score,
        level: levelOf(score, dimension.thresholds ?? defaultThresholds, own),
        caps: own,
        ...(zeroedBy === undefined ? {} : { zeroedBy }),
      };
      return [id, result];
    }),
  );
}
