import { assume } from '../reason/assume.js';
import { type Assumed, nothingAssumed } from '../reason/assumed.js';
import { knowledgeOf } from '../reason/knowledge.js';
import { reachOf } from '../reason/reach.js';
import { type ScenarioRule, warningAt } from './rule.js';

/** Cases beyond which nothing is concluded from the hints before. */
const mostCases = 64;

/** A hint that is never shown, because an earlier one always holds when this one does. */
export const hintNeverShown: ScenarioRule = (scenario) => {
  const { reasoning, mended } = reachOf(scenario);
  const start = nothingAssumed(knowledgeOf(scenario, mended, 'hint'));
  // The cases in which none of the hints so far is shown.
  let left: readonly Assumed[] = [start];
  return (scenario.source.hints ?? []).flatMap((_, index) => {
    const tree = reasoning.tree(['hints', index, 'when']);
    if (tree === undefined) return [];
    const isPossible = assume(tree, true, start).length > 0;
    const isShown = left.some((each) => assume(tree, true, each).length > 0);
    const next = left.flatMap((each) => assume(tree, false, each));
    if (next.length <= mostCases) left = next;
    if (isShown || !isPossible) return [];
    return [
      warningAt(
        'SC171',
        ['hints', index, 'when'],
        'this hint is never shown: one before it always holds when it does',
      ),
    ];
  });
};
