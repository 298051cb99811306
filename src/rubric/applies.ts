import { conditionsOf } from './conditions/conditions.js';
import type { AssessmentInput } from './input.js';
import { lookAtAll } from './look-at-all.js';
import { momentsOf } from './moments/moments.js';
import type { Rubric } from './rubric.js';
import { isSure } from './timeline/sure.js';
import { timelineOf } from './timeline/timeline.js';

/**
 * Ids of the criteria that apply, as far as what is at hand can tell: those without a condition, and those
 * whose condition holds. A question answered "not applicable" still applies; a question that follows from an
 * unanswered one does not yet.
 */
export function applicable(rubric: Rubric, input: AssessmentInput): ReadonlySet<string> {
  const { conversation } = input;
  const observations = (input.observations ?? []).filter(isSure);
  const timeline =
    conversation &&
    timelineOf(conversation, [...observations, ...momentsOf(conversation.turns, observations, [])], []);
  return lookAtAll(rubric, input, conditionsOf(rubric), timeline).applicable;
}
