import type { Problem } from '../../files/problem.js';
import type { Pointer } from '../collector.js';
import { type Action, takenBy } from '../reason/action-possible.js';
import { isEmpty } from '../reason/domain.js';
import { reachOf } from '../reason/reach.js';
import { type ScenarioRule, warningAt } from './rule.js';

function withoutValue(action: Action, pointer: Pointer): readonly Problem[] {
  return Object.entries(action.params ?? {}).flatMap(([name, param]) => {
    const taken = takenBy(param);
    if (taken === undefined || !isEmpty(taken) || param.required === false) return [];
    return [
      warningAt(
        'SC157',
        [...pointer, 'params', name],
        `"${action.id}" can never be done: no value of "${name}" is accepted`,
        { at: 'key' },
      ),
    ];
  });
}

/** An action that the desk never lets through: it needs what never comes about, or itself. */
export const actionImpossible: ScenarioRule = (scenario) => {
  const { stuck } = reachOf(scenario);
  return scenario.source.desk.actions.flatMap((action, index) => {
    const pointer = ['desk', 'actions', index];
    const faults = withoutValue(action, pointer);
    if (faults.length > 0) return faults;
    const isStuck = [...stuck].some((event) => event.kind === 'action' && event.pointer[2] === index);
    if (!isStuck) return [];
    const place = action.needs === undefined ? 'limit' : 'needs';
    return [
      warningAt(
        'SC157',
        [...pointer, place],
        `"${action.id}" can never be done: what it needs never comes about`,
        { at: 'key' },
      ),
    ];
  });
};
