import { type ConditionPlace, conditionPlaces, constantAt } from '../reason/faulted.js';
import { reachOf } from '../reason/reach.js';
import type { ScenarioAtHand } from './rule.js';
import { type ScenarioRule, warningAt } from './rule.js';

function constantPlaces(scenario: ScenarioAtHand, value: boolean): readonly ConditionPlace[] {
  const { reasoning } = reachOf(scenario);
  return conditionPlaces(scenario).filter((place) => constantAt(scenario, reasoning, place) === value);
}

/** A condition that contradicts itself, or asks for what cannot be at the moment when it is looked at. */
export const neverTrue: ScenarioRule = (scenario) =>
  constantPlaces(scenario, false).map(({ pointer }) =>
    warningAt('SC164', pointer, 'this condition is never true'),
  );

/** A condition that says nothing. The last hint may say `true`: it is for whenever no other fits. */
export const alwaysTrue: ScenarioRule = (scenario) =>
  constantPlaces(scenario, true)
    .filter(({ moment }) => moment !== 'hint')
    .map(({ pointer }) => warningAt('SC165', pointer, 'this condition is always true'));
