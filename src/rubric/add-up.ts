import { failuresOf } from './arithmetic/failure.js';
import { defaultThresholds, heldScore } from './arithmetic/level.js';
import { scoreOf, sumPoints } from './arithmetic/points.js';
import { totalOf } from './arithmetic/total.js';
import { weightedMean } from './arithmetic/weighted-mean.js';
import type { Assessment, CriterionResult, SectionResult } from './assessment.js';
import { dimensionResults, type Limits } from './dimension-results.js';
import type { Rubric } from './rubric.js';

/** What the results of the criteria come to. */
export type Sums = Pick<Assessment, 'dimensions' | 'sections' | 'verdict' | 'total' | 'critical'>;

/**
 * Adds the results of a rubric's criteria up to sections, dimensions and a total.
 *
 * @param results of the rubric's criteria; one that has none is as if it were not there
 * @param limitsFor the caps and floors that hold, given the score of each dimension by points alone (0–100 and above)
 */
export function addUp(
  rubric: Rubric,
  results: readonly CriterionResult[],
  limitsFor: (scores: ReadonlyMap<string, number | null>) => Limits,
): Sums {
  const byId = new Map(results.map((result) => [result.id, result]));
  const pairs = rubric.criteria.flatMap((criterion) => {
    const result = byId.get(criterion.id);
    return result ? [[criterion, result] as const] : [];
  });
  const failures = failuresOf(pairs);
  const scores = new Map(
    Object.keys(rubric.dimensions).map((id) => [id, scoreOf(pointsIn(results, 'dimension', id))]),
  );
  const limits = limitsFor(scores);
  const held = new Map(
    Object.entries(rubric.dimensions).map(([id, { thresholds }]) => [
      id,
      heldScore(scores.get(id) ?? null, thresholds ?? defaultThresholds, limits.caps.get(id) ?? []),
    ]),
  );
  const dimensions = dimensionResults(rubric, results, held, failures, limits);
  const weighted = Object.entries(rubric.dimensions).map(([id, { weight }]) => ({ id, weight: weight ?? 1 }));
  const before = weightedMean(weighted.map(({ id, weight }) => ({ weight, score: held.get(id) ?? null })));
  const after = weightedMean(
    weighted.map(({ id, weight }) => ({ weight, score: dimensions[id]?.score ?? null })),
  );
  return {
    dimensions,
    sections: sectionResults(rubric, results),
    verdict: Object.fromEntries(Object.entries(dimensions).map(([id, { level }]) => [id, level])),
    total: totalOf(rubric, after, before, failures.critical),
    critical: { failed: failures.critical, byFamily: byFamily(failures.critical) },
  };
}

function pointsIn(results: readonly CriterionResult[], key: 'dimension' | 'section', id: string) {
  return sumPoints(results.filter((result) => result[key] === id));
}

function sectionResults(rubric: Rubric, results: readonly CriterionResult[]): readonly SectionResult[] {
  return (rubric.sections ?? []).map(({ id, title }) => {
    const points = pointsIn(results, 'section', id);
    return { id, title, ...points, score: scoreOf(points) };
  });
}

function byFamily(failed: Assessment['critical']['failed']): Assessment['critical']['byFamily'] {
  const count = (family: string) => failed.filter((failure) => failure.family === family).length;
  return { customer: count('customer'), business: count('business'), compliance: count('compliance') };
}
