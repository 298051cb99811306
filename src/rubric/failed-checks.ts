import { conditionsOf } from './conditions/conditions.js';
import type { AssessmentInput } from './input.js';
import { lookAtAll } from './look-at-all.js';
import type { Check, Rubric } from './rubric.js';

/**
 * The checklist's own checks that hold for these answers: answers that do not fit together. A check that compares
 * with a question that was skipped or not answered yet does not hold.
 */
export function failedChecks(
  rubric: Rubric,
  input: Pick<AssessmentInput, 'answers' | 'judgements'>,
): readonly Check[] {
  const checks = rubric.checks ?? [];
  if (checks.length === 0) return [];
  const conditions = conditionsOf(rubric);
  const { facts } = lookAtAll(rubric, input, conditions, undefined);
  return checks.filter(({ id }) => conditions.check(id, facts));
}
