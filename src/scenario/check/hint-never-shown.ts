import { type Assumed, assume } from '../reason/assume.js';
import { knowledgeOf } from '../reason/knowledge.js';
import { reachOf } from '../reason/reach.js';
import { type ScenarioRule, warningAt } from './rule.js';

/** Cases beyond which nothing is concluded from the hints before. */
const mostCases = 64;

/** A hint that is never shown, because an earlier one always holds when this one does. */
export const hintNeverShown: ScenarioRule = (scenario) => {
  const { reasoning, mended } = reachOf(scenario);
  const knowledge = knowledgeOf(scenario, mended, 'hint');
  const hints = scenario.source.hints ?? [];
  return hints.flatMap((_, index) => {
    const own = reasoning.tree(['hints', index, 'when']);
    if (own === undefined) return [];
    let cases: readonly Assumed[] = assume(own, true, { knowledge, narrowed: new Map() });
    if (cases.length === 0) return [];
    for (let before = 0; before < index && cases.length > 0 && cases.length <= mostCases; before += 1) {
      const tree = reasoning.tree(['hints', before, 'when']);
      if (tree !== undefined) cases = cases.flatMap((each) => assume(tree, false, each));
    }
    if (cases.length > 0) return [];
    return [
      warningAt(
        'SC171',
        ['hints', index, 'when'],
        'this hint is never shown: one before it always holds when it does',
      ),
    ];
  });
};
