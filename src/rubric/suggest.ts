import type { Observation } from '../behaviour/observation.js';
import type { Conversation } from '../conversation/conversation.js';
import type { TurnEvidence, Withheld } from './assessment.js';
import { lookSaid } from './evidence/said.js';
import type { Rubric } from './rubric.js';
import { timelineOfInput } from './timeline/timeline-of-input.js';

/** What a transcript suggests for a question that a person answers too. */
export interface Suggestion {
  /** Id of the criterion. */
  readonly question: string;
  /** Share of the criterion that the transcript earns, 0–1. */
  readonly share: number;
  /** The words it was found in; none where what was looked for is missing. */
  readonly evidence: readonly TurnEvidence[];
}

/**
 * What a transcript suggests, for each question of a checklist that can also be told from what was said, in the
 * rubric's order. Whether a question is asked at all depends on answers: suggestions are made for all of them.
 *
 * @param observations what was found in the conversation's turns
 * @param withheld stretches that the detector found to be without substance
 */
export function suggestionsOf(
  rubric: Rubric,
  conversation: Conversation,
  observations: readonly Observation[],
  withheld: readonly Withheld[] = [],
): readonly Suggestion[] {
  const input = { conversation, observations, withheld };
  const timeline = timelineOfInput(conversation, input);
  return rubric.criteria.flatMap((criterion): Suggestion[] => {
    if (!criterion.said || !(criterion.seen ?? criterion.judged)) return [];
    const found = lookSaid(criterion, { input, timeline, where: () => true });
    if (found.status !== 'assessed' || found.share === null) return [];
    const evidence = found.evidence.filter((each) => each.kind === 'turn');
    return [{ question: criterion.id, share: found.share, evidence }];
  });
}
