import { needAssumed } from '../reason/action-possible.js';
import { suppose } from '../reason/assumed.js';
import { knowledgeOf } from '../reason/knowledge.js';
import { reachOf } from '../reason/reach.js';
import { type ScenarioRule, warningAt } from './rule.js';

/** A record that stays closed because what it needs never comes about. */
export const recordClosed: ScenarioRule = (scenario) => {
  const { mended } = reachOf(scenario);
  const desk = knowledgeOf(scenario, mended, 'desk');
  return scenario.source.desk.records.flatMap(({ id, needs = [] }, index) => {
    const closed = needs.findIndex((need) => suppose(desk, needAssumed(need, scenario)) === undefined);
    if (closed < 0) return [];
    return [
      warningAt(
        'SC158',
        ['desk', 'records', index, 'needs', closed],
        `nobody can ever read "${id}": this never comes about`,
      ),
    ];
  });
};
