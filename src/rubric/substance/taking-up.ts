import type { Observation } from '../../behaviour/observation.js';

/**
 * Behaviours that take the customer's matter up: asking about it, looking, explaining, mending. The rest may
 * be said to anybody about anything.
 */
const takingUp: ReadonlySet<string> = new Set([
  'ask-details',
  'check-records',
  'diagnose',
  'disclose-account',
  'explain-procedure',
  'log-case',
  'offer-choice',
  'offer-remedy',
  'promise-follow-up',
  'state-rights',
  'verify-identity',
]);

/** What anybody can promise who has not looked. */
const cheap: ReadonlySet<string> = new Set(['offer-choice', 'offer-remedy', 'promise-follow-up']);

/** Turns in which the agent takes the matter up. A remedy promised beyond all bounds is not one. */
export function turnsTakingUp(observations: readonly Observation[]): ReadonlySet<number> {
  const beyond = new Set(turnsOf(observations, (behaviour) => behaviour === 'overpromise'));
  const sound = observations.filter(({ turn, behaviour }) => !(beyond.has(turn) && cheap.has(behaviour)));
  return new Set(turnsOf(sound, (behaviour) => takingUp.has(behaviour)));
}

function turnsOf(
  observations: readonly Observation[],
  is: (behaviour: string) => boolean,
): readonly number[] {
  return observations.filter(({ behaviour }) => is(behaviour)).map(({ turn }) => turn);
}
