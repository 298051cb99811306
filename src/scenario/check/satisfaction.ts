import { domainOf } from '../reason/assume.js';
import { nothingAssumed } from '../reason/assumed.js';
import { extent } from '../reason/domain.js';
import { knowledgeOf } from '../reason/knowledge.js';
import { reachOf } from '../reason/reach.js';
import { type ScenarioRule, warningAt } from './rule.js';

const least = 1;
const most = 5;

/** An ending's survey answer that is not from 1 to 5; the engine would press it into them. */
export const satisfaction: ScenarioRule = (scenario) => {
  const { reasoning, mended } = reachOf(scenario);
  const knowledge = knowledgeOf(scenario, mended, 'survey');
  return scenario.source.endings.flatMap(({ satisfaction: given }, index) => {
    const pointer = ['endings', index, 'satisfaction'];
    const tree = typeof given === 'string' ? reasoning.tree(pointer) : undefined;
    const domain = tree === undefined ? undefined : domainOf(tree, nothingAssumed(knowledge));
    const range = typeof given === 'number' ? ([given, given] as const) : domain && extent(domain);
    if (range === undefined || (range[0] >= least && range[1] <= most)) return [];
    const [low, high] = range;
    const said = low === high ? `${low}` : `${low} to ${high}`;
    return [warningAt('SC168', pointer, `the answer is ${said}; customers answer from ${least} to ${most}`)];
  });
};
