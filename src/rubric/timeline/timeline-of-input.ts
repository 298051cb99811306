import type { Conversation } from '../../conversation/conversation.js';
import type { AssessmentInput } from '../input.js';
import { momentsOf } from '../moments/moments.js';
import { withhold } from '../substance/withhold.js';
import { isSure } from './sure.js';
import { type Timeline, timelineOf } from './timeline.js';

/** A conversation as what happened in it: what was found surely, and what only the whole of it shows. */
export function timelineOfInput(
  conversation: Conversation,
  input: Pick<AssessmentInput, 'observations' | 'withheld'>,
): Timeline {
  const observations = (input.observations ?? []).filter(isSure);
  const withheld = withhold(conversation, observations, input.withheld ?? []);
  return timelineOf(
    conversation,
    [...observations, ...momentsOf(conversation.turns, observations, withheld)],
    withheld,
  );
}
