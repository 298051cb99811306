import type { Observation } from '../../behaviour/observation.js';

/**
 * Behaviours that take the customer's matter up: asking about it, looking, explaining, mending. The rest can
 * be said to anybody about anything.
 */
const takingUp: ReadonlySet<string> = new Set([
  'ask-details',
  'check-records',
  'diagnose',
  'explain-procedure',
  'informs',
  'inquires',
  'offer-remedy',
  'promise-follow-up',
  'state-rights',
  'verify-identity',
]);

/** What anybody can promise who has not looked. */
const cheap: ReadonlySet<string> = new Set(['offer-remedy', 'promise-follow-up']);

/** Behaviours that nobody would credit; a turn of nothing else has no credit to withhold. */
const harmful: ReadonlySet<string> = new Set([
  'blame-customer',
  'dismiss',
  'hide-behind-policy',
  'pass-on',
  'refuse',
  'rude',
  'stall',
]);

/** Turns in which the agent takes the matter up. A remedy promised beyond all bounds is not one. */
export function turnsTakingUp(observations: readonly Observation[]): ReadonlySet<number> {
  const beyond = turnsWith(observations, (behaviour) => behaviour === 'overpromise');
  const sound = observations.filter(({ turn, behaviour }) => !(beyond.has(turn) && cheap.has(behaviour)));
  return turnsWith(sound, (behaviour) => takingUp.has(behaviour));
}

/** Turns with something in them that could earn credit. */
export function turnsWithCredit(observations: readonly Observation[]): ReadonlySet<number> {
  return turnsWith(observations, (behaviour) => !harmful.has(behaviour));
}

function turnsWith(
  observations: readonly Observation[],
  is: (behaviour: string) => boolean,
): ReadonlySet<number> {
  return new Set(observations.filter(({ behaviour }) => is(behaviour)).map(({ turn }) => turn));
}
