import type { Observation } from '../../behaviour/observation.js';
import type { Withheld } from '../assessment.js';

/** Share of an observation's words that have to lie where credit is withheld. */
const leastCovered = 0.5;

/** Why an observation earns nothing, or undefined when it does: most of its words lie in withheld text. */
export function withholdingOf(observation: Observation, withheld: readonly Withheld[]): Withheld | undefined {
  const length = Math.max(1, observation.to - observation.from);
  return withheld.find((each) => {
    if (each.turn !== observation.turn) return false;
    if (each.behaviour !== undefined && each.behaviour !== observation.behaviour) return false;
    const covered = Math.min(each.to, observation.to) - Math.max(each.from, observation.from);
    return covered / length >= leastCovered;
  });
}
