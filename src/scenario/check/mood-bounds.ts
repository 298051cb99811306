import type { Problem } from '../../files/problem.js';
import { moodCeiling, moodFloor } from '../mood.js';
import { assume } from '../reason/assume.js';
import { knownOf, suppose } from '../reason/assumed.js';
import { extent } from '../reason/domain.js';
import { givenOf, momentOf } from '../reason/events.js';
import { knowledgeOf } from '../reason/knowledge.js';
import { decidedByBounds } from '../reason/mood-bounds.js';
import { reachOf } from '../reason/reach.js';
import type { ScenarioAtHand } from './rule.js';
import { type ScenarioRule, warningAt } from './rule.js';

/** A condition that asks a mood for more than its bounds allow. */
export const moodOutOfBounds: ScenarioRule = ({ written }) =>
  written.conditions.flatMap(({ pointer, result }) => {
    if (!result.ok) return [];
    return decidedByBounds(result.tree).map(({ offset, mood, always }) =>
      warningAt(
        'SC160',
        pointer,
        `"${mood}" is always from ${moodFloor} to ${moodCeiling}, so this is ${always ? 'always' : 'never'} true`,
        { offset },
      ),
    );
  });

function clipped(scenario: ScenarioAtHand, index: number): readonly Problem[] {
  const rule = scenario.source.responds?.[index];
  if (rule?.mood === undefined || rule.when === undefined) return [];
  const { reasoning, mended } = reachOf(scenario);
  const tree = reasoning.tree(['responds', index, 'when']);
  if (tree === undefined || decidedByBounds(tree).length > 0) return [];
  const start = suppose(knowledgeOf(scenario, mended, momentOf(rule)), givenOf(rule, scenario));
  const cases = start === undefined ? [] : assume(tree, true, start);
  if (cases.length === 0) return [];
  return Object.entries(rule.mood).flatMap(([name, points]) => {
    const bound = points > 0 ? moodCeiling : moodFloor;
    const isThere = cases.every((each) => {
      const domain = knownOf(each, `mood.${name}`);
      const limits = domain === undefined ? undefined : extent(domain);
      return limits !== undefined && limits[0] === bound && limits[1] === bound;
    });
    if (!isThere || points === 0) return [];
    return [
      warningAt(
        'SC161',
        ['responds', index, 'mood', name],
        `"${name}" is at ${bound} already whenever this rule fires`,
      ),
    ];
  });
}

/** A change of a mood that is at its bound already. */
export const changeWithoutEffect: ScenarioRule = (scenario) =>
  (scenario.source.responds ?? []).flatMap((_, index) => clipped(scenario, index));
