import type { Happening } from './happening.js';
import { allOf } from './order.js';
import type { Timeline } from './timeline.js';

/**
 * The moments at which the customer gave one of these cues and the agent had a turn to answer: one per
 * stretch of customer turns. A cue in the very last words, after which the agent never spoke, is left out,
 * unless the agent never spoke at all.
 */
export function cueInstances(cues: readonly string[], timeline: Timeline): readonly Happening[] {
  const last = timeline.agentTurns.length - 1;
  const instances: Happening[] = [];
  for (const cue of allOf(cues, timeline)) {
    if (cue.ordinal >= last && last >= 0) continue;
    if (instances.at(-1)?.ordinal !== cue.ordinal) instances.push(cue);
  }
  return instances;
}
