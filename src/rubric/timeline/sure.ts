import type { Observation } from '../../behaviour/observation.js';

/** Below this nothing is sure enough for a point. */
const leastConfidence = 0.5;
/** A model alone, which knows no rule of the language, has to be surer. */
const leastOfModel = 0.7;
/** What the customer feels decides what the whole contact calls for; a guess must not. */
const leastOfModelForDispleasure = 0.95;

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
export function isSure({ behaviour, confidence, source }: Observation): boolean {
  if (source !== 'model') return confidence >= leastConfidence;
  return confidence >= (displeasure.has(behaviour) ? leastOfModelForDispleasure : leastOfModel);
}
