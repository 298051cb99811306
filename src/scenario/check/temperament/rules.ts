import type { Problem } from '../../../files/problem.js';
import type { temperamentProblems } from '../../../files/problems/temperament.js';
import { idleTone } from './idle-tone.js';
import { nobodysMood } from './nobodys-mood.js';
import { oneWay } from './one-way.js';
import type { TemperamentAtHand, TemperamentRule } from './rule.js';
import { sameTogether } from './same-together.js';
import { tooMuch } from './too-much.js';
import { unknownBehaviour } from './unknown-behaviour.js';

/** Every rule of a temperament by its code; a code without one does not compile. */
const temperamentRules = {
  SC120: unknownBehaviour,
  TP101: nobodysMood,
  TP102: tooMuch,
  TP103: oneWay,
  TP104: sameTogether,
  TP105: idleTone,
} as const satisfies Readonly<Record<'SC120' | keyof typeof temperamentProblems, TemperamentRule>>;

/** Everything that can be said about a temperament whose shape the schema has accepted. */
export function lintTemperament(temperament: TemperamentAtHand): readonly Problem[] {
  return Object.values<TemperamentRule>(temperamentRules).flatMap((rule) => rule(temperament));
}
