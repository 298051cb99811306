import { addUp } from './add-up.js';
import type { Assessment } from './assessment.js';
import { capsOf } from './caps.js';
import { conditionsOf } from './conditions/conditions.js';
import { resultFactsOf } from './conditions/result-facts.js';
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
  const sums = addUp(rubric, results, (scores) => {
    const resultFacts = resultFactsOf(facts, timeline, results, scores);
    return {
      caps: capsOf(rubric, conditions, resultFacts),
      floors: floorsOf(rubric, conditions, resultFacts),
    };
  });
  return {
    rubric: { id: rubric.id, version: rubric.version, hash: input.rubricHash ?? '' },
    ...sums,
    criteria: results,
    withheld: timeline?.withheld ?? [],
  };
}
