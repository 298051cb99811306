import { mixesWordsAndActions } from '../reason/events.js';
import { reachOf } from '../reason/reach.js';
import { type ScenarioRule, warningAt } from './rule.js';

/** A rule that needs what can never be so. */
export const neverFires: ScenarioRule = (scenario) =>
  [...reachOf(scenario).stuck].flatMap(({ kind, id, pointer }) => {
    if (kind !== 'rule') return [];
    const rule = scenario.source.responds?.[Number(pointer[1])];
    const why =
      rule !== undefined && mixesWordsAndActions(rule)
        ? 'an action is never heard, so "did" cannot stand beside "on", "all" or "asked"'
        : 'what it asks for never comes about';
    return [warningAt('SC151', [...pointer, 'id'], `the rule "${id}" can never fire: ${why}`)];
  });
