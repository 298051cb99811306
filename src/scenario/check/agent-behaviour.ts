import { didYouMean } from '../../files/did-you-mean.js';
import type { Problem } from '../../files/problem.js';
import type { Pointer } from '../collector.js';
import type { KnownBehaviour } from '../tools.js';
import { errorAt } from './rule.js';

/** What is said of an id that stands where only a behaviour of the agent has an effect, and is none. */
export function notOfTheAgent(
  id: string,
  behaviours: ReadonlyMap<string, KnownBehaviour>,
  pointer: Pointer,
  at?: 'key',
): readonly Problem[] {
  const known = behaviours.get(id);
  if (known?.by === 'agent') return [];
  const ofAgent = [...behaviours.values()].filter(({ by }) => by === 'agent').map((each) => each.id);
  const place = at === undefined ? {} : { at };
  if (known !== undefined) {
    const hint = 'Name something that the agent may do.';
    return [errorAt('SC120', pointer, `"${id}" is what customers show, never the agent`, { hint, ...place })];
  }
  const meant = didYouMean(id, ofAgent);
  const hint = meant === undefined ? {} : { hint: `Did you mean "${meant}"?` };
  return [errorAt('SC120', pointer, `unknown behaviour "${id}"`, { ...hint, ...place })];
}
