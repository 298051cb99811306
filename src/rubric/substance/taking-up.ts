import type { Observation } from '../../behaviour/observation.js';

/**
 * Behaviours that take the customer's matter up: asking about it, looking, explaining, mending. The rest may
 * be said to anybody about anything.
 */
export const takingUp: ReadonlySet<string> = new Set([
  'ask-details',
  'check-records',
  'diagnose',
  'disclose-account',
  'explain-procedure',
  'log-case',
  'offer-choice',
  'offer-remedy',
  'state-rights',
  'verify-identity',
]);

/** Turns in which the agent takes the matter up. */
export function turnsTakingUp(observations: readonly Observation[]): ReadonlySet<number> {
  return new Set(observations.filter(({ behaviour }) => takingUp.has(behaviour)).map(({ turn }) => turn));
}
