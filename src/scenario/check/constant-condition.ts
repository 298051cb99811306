import type { Pointer } from '../collector.js';
import { type ConditionPlace, conditionPlaces, constantAt } from '../reason/faulted.js';
import { reachOf } from '../reason/reach.js';
import type { ScenarioAtHand } from './rule.js';
import { type ScenarioRule, warningAt } from './rule.js';

type Constant = ConditionPlace & { readonly value: boolean };

const found = new WeakMap<ScenarioAtHand, readonly Constant[]>();

function constantPlaces(scenario: ScenarioAtHand, wanted: boolean): readonly Constant[] {
  const { reasoning } = reachOf(scenario);
  const all =
    found.get(scenario) ??
    conditionPlaces(scenario).flatMap((place) => {
      const value = constantAt(scenario, reasoning, place);
      return value === undefined ? [] : [{ ...place, value }];
    });
  found.set(scenario, all);
  return all.filter(({ value }) => value === wanted);
}

/** A limit of `false` is meant: the desk offers a temptation and always refuses. */
function isPlainNo(scenario: ScenarioAtHand, pointer: Pointer): boolean {
  const tree = reachOf(scenario).reasoning.tree(pointer);
  return pointer.at(-1) === 'limit' && tree?.op === 'value';
}

/** A condition that contradicts itself, or asks for what cannot be at the moment when it is looked at. */
export const neverTrue: ScenarioRule = (scenario) =>
  constantPlaces(scenario, false)
    .filter(({ pointer }) => !isPlainNo(scenario, pointer))
    .map(({ pointer }) => warningAt('SC164', pointer, 'this condition is never true'));

/**
 * A condition that says nothing. The last hint may say `true`: it is for whenever no other fits. So may `identified`,
 * where nobody has to prove who they are.
 */
export const alwaysTrue: ScenarioRule = (scenario) =>
  constantPlaces(scenario, true)
    .filter(({ moment }) => moment !== 'hint' && moment !== 'identified')
    .map(({ pointer }) => warningAt('SC165', pointer, 'this condition is always true'));
