import type { Observation } from '../../behaviour/observation.js';

/** Below this calibrated chance nothing is sure enough for a point. */
export const leastConfidence = 0.45;

/** Cues of a customer who is not content. */
export const displeasure: ReadonlySet<string> = new Set([
  'angry',
  'asks-for-supervisor',
  'confused',
  'rejects',
  'threatens-to-leave',
  'unresolved',
  'worried',
]);

/** Whether an observation is sure enough to be scored. */
export function isSure({ confidence }: Observation): boolean {
  return confidence >= leastConfidence;
}
