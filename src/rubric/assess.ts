import { failuresOf } from './arithmetic/failure.js';
import { defaultThresholds, heldScore } from './arithmetic/level.js';
import { scoreOf, sumPoints } from './arithmetic/points.js';
import { totalOf } from './arithmetic/total.js';
import { weightedMean } from './arithmetic/weighted-mean.js';
import type { Assessment, CriterionResult, SectionResult } from './assessment.js';
import { capsOf } from './caps.js';
import { conditionsOf } from './conditions/conditions.js';
import { resultFactsOf } from './conditions/result-facts.js';
import { dimensionResults } from './dimension-results.js';
import { floorsOf } from './floors.js';
import type { AssessmentInput } from './input.js';
import { lookAtAll } from './look-at-all.js';
import type { Rubric } from './rubric.js';
import { timelineOfInput } from './timeline/timeline-of-input.js';

/**
 * Scores a conversation, a visit, or both together. The rubric is a valid one (`checkRubric`). Pure: the
 * same input gives the same assessment. What is not in the input is not assessed, never 0; a conversation
 * in which nothing was said is a conversation, and earns 0.
 */
export function assess(rubric: Rubric, input: AssessmentInput): Assessment {
  const conditions = conditionsOf(rubric);
  const timeline = input.conversation && timelineOfInput(input.conversation, input);
  const { results, facts } = lookAtAll(rubric, input, conditions, timeline);
  const pairs = rubric.criteria.flatMap((criterion, index) => {
    const result = results[index];
    return result ? [[criterion, result] as const] : [];
  });
  const failures = failuresOf(pairs);

  const scores = new Map(
    Object.keys(rubric.dimensions).map((id) => [id, scoreOf(pointsIn(results, 'dimension', id))]),
  );
  const resultFacts = resultFactsOf(facts, timeline, results, scores);
  const limits = {
    caps: capsOf(rubric, conditions, resultFacts),
    floors: floorsOf(rubric, conditions, resultFacts),
  };
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
    rubric: { id: rubric.id, version: rubric.version, hash: input.rubricHash ?? '' },
    dimensions,
    sections: sectionResults(rubric, results),
    verdict: Object.fromEntries(Object.entries(dimensions).map(([id, { level }]) => [id, level])),
    total: totalOf(rubric, after, before, failures.critical),
    critical: { failed: failures.critical, byFamily: byFamily(failures.critical) },
    criteria: results,
    withheld: timeline?.withheld ?? [],
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
