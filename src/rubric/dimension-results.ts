import type { Failures } from './arithmetic/failure.js';
import { defaultThresholds, levelOf } from './arithmetic/level.js';
import { sumPoints } from './arithmetic/points.js';
import type { AppliedCap, AppliedFloor, CriterionResult, DimensionResult } from './assessment.js';
import type { Rubric } from './rubric.js';

/** What limits the levels, by dimension. */
export interface Limits {
  readonly caps: ReadonlyMap<string, readonly AppliedCap[]>;
  readonly floors: ReadonlyMap<string, AppliedFloor>;
}

/** Points, score and level per dimension, after `auto_fail`, floors and caps. */
export function dimensionResults(
  rubric: Rubric,
  results: readonly CriterionResult[],
  scores: ReadonlyMap<string, number | null>,
  failures: Failures,
  { caps, floors }: Limits,
): Readonly<Record<string, DimensionResult>> {
  return Object.fromEntries(
    Object.entries(rubric.dimensions).map(([id, dimension]) => {
      const { earned, possible } = sumPoints(results.filter((result) => result.dimension === id));
      const before = scores.get(id) ?? null;
      const zeroedBy = failures.zeroesAll ?? failures.zeroes.get(id);
      const score = zeroedBy !== undefined && before !== null ? 0 : before;
      const own = caps.get(id) ?? [];
      const floor = zeroedBy === undefined ? floors.get(id) : undefined;
      const thresholds = dimension.thresholds ?? defaultThresholds;
      const result: DimensionResult = {
        title: dimension.title,
        weight: dimension.weight ?? 1,
        earned,
        possible,
        score,
        level: levelOf(score, thresholds, own, floor?.level),
        caps: own,
        ...(floor && floor.level > (levelOf(score, thresholds, []) ?? 0) ? { floor } : {}),
        ...(zeroedBy === undefined ? {} : { zeroedBy }),
      };
      return [id, result];
    }),
  );
}
