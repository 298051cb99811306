import type { Conversation } from '../../conversation/conversation.js';
import type { AssessmentInput } from '../input.js';
import { momentsOf } from '../moments/moments.js';
import { didNothing, nothingDone } from '../substance/did-nothing.js';
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
  const all = [...observations, ...momentsOf(conversation.turns, observations, withheld)];
  const timeline = timelineOf(conversation, all, withheld);
  if (!didNothing(conversation, all, withheld)) return timeline;
  return { ...timeline, idle: true, withheld: [...withheld, ...nothingDone(conversation, withheld)] };
}
