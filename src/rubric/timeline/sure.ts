import type { Observation } from '../../behaviour/observation.js';

/** Below this nothing is sure enough for a point. */
const leastConfidence = 0.45;
/** What the customer feels decides what the whole contact calls for; a guess must not. */
const leastOfDispleasure = 0.55;

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
export function isSure({ behaviour, confidence }: Observation): boolean {
  return confidence >= (displeasure.has(behaviour) ? leastOfDispleasure : leastConfidence);
}
