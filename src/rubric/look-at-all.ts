import type { AnswerValue, CriterionResult } from './assessment.js';
import type { Conditions } from './conditions/conditions.js';
import { type Facts, factsOf } from './conditions/facts.js';
import { criterionResult } from './criterion-result.js';
import { type Finding, notAssessed, type Sight } from './evidence/finding.js';
import { kindsOf, looks } from './evidence/kinds.js';
import { givenTo } from './given-to.js';
import type { AssessmentInput } from './input.js';
import type { Criterion, Rubric } from './rubric.js';
import type { Timeline } from './timeline/timeline.js';

export interface Looked {
  /** One per criterion, in the rubric's order. */
  readonly results: readonly CriterionResult[];
  readonly facts: Facts;
  /** Ids of the criteria whose condition holds. */
  readonly applicable: ReadonlySet<string>;
}

/**
 * Looks at the criteria in order. A condition sees the answers of questions before it; the answer to a
 * question that was itself skipped counts as none, so that what follows from it is skipped too.
 */
export function lookAtAll(
  rubric: Rubric,
  input: AssessmentInput,
  conditions: Conditions,
  timeline: Timeline | undefined,
): Looked {
  const limits = input.limits ?? {};
  const answers: Record<string, AnswerValue | null> = {};
  for (const { id, seen } of rubric.criteria) if (seen) answers[id] = null;
  const facts = factsOf(timeline, input.conversation?.channel, answers, limits);

  const applicable = new Set<string>();
  const results = rubric.criteria.map((criterion) => {
    const applies = conditions.when(criterion.id, facts);
    if (applies) applicable.add(criterion.id);
    if (applies && criterion.seen) answers[criterion.id] = answerFor(criterion.id, input);
    const finding: Finding = applies ? look(criterion) : { status: 'not-applicable' };
    return criterionResult(criterion, finding);
  });
  return { results, facts, applicable };

  function look(criterion: Criterion): Finding {
    const sight: Sight = {
      input,
      ...(timeline ? { timeline } : {}),
      where: (params) => conditions.where(criterion.id, params, limits),
    };
    let found: Finding = notAssessed;
    for (const kind of kindsOf(criterion)) {
      found = looks[kind](criterion, sight);
      if (found.status === 'not-assessed') continue;
      return timeline?.idle && fromConversation.has(kind) ? uncredited(found) : found;
    }
    return found;
  }
}

const fromConversation: ReadonlySet<string> = new Set(['said', 'done']);

/** What the customer shows of its own accord earns nothing for an agent that did nothing. */
function uncredited(found: Finding): Finding {
  return found.status === 'assessed' && !found.guard ? { ...found, share: 0 } : found;
}

/** The answer as conditions see it; "not applicable" is the word `na`. */
function answerFor(id: string, input: AssessmentInput): AnswerValue | null {
  const answer = givenTo(id, input.answers);
  if (!answer) return null;
  return answer.na ? 'na' : answer.value;
}
