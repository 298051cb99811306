import { decidedByBounds } from '../reason/mood-bounds.js';
import { reachOf } from '../reason/reach.js';
import { endingsReached, namedByGoto, reallyReached } from './endings-reached.js';
import { type ScenarioRule, warningAt } from './rule.js';

/** An ending that cannot be reached; where no ending of its outcome can, that is told of instead. */
export const unreachableEnding: ScenarioRule = (scenario) => {
  const reach = reachOf(scenario);
  const possible = endingsReached(scenario, reach, reach.mended, namedByGoto(reach));
  const really = reallyReached(scenario);
  const { endings } = scenario.source;
  return endings.flatMap(({ id, outcome, when }, index) => {
    const isToldOf = endings.every((other, at) => other.outcome !== outcome || !really.has(at));
    if (possible.has(index) || when === undefined || (isToldOf && outcome !== 'mixed')) return [];
    const place = ['endings', index, 'when'];
    const tree = reach.reasoning.tree(place);
    if (tree === undefined || decidedByBounds(tree).length > 0) return [];
    if (reach.reasoning.constant(place, 'ending') === false) return [];
    return [
      warningAt(
        'SC153',
        ['endings', index, 'id'],
        `no conversation ever ends with "${id}": an earlier ending comes first, or what it asks for never comes about`,
      ),
    ];
  });
};
