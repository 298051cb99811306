import type { Problem } from '../../files/problem.js';
import type { Pointer } from '../collector.js';
import { faultOf, readParam } from '../desk.js';
import { type Action, limitKnowledge } from '../reason/action-possible.js';
import { assume } from '../reason/assume.js';
import { suppose } from '../reason/assumed.js';
import { exactly } from '../reason/domain.js';
import { reachOf } from '../reason/reach.js';
import type { Params, Scenario } from '../source.js';
import type { ScenarioAtHand } from './rule.js';
import { errorAt, type ScenarioRule } from './rule.js';

type Gold = NonNullable<Scenario['examples']>[string];
type Step = Gold['steps'][number];

/** Parameters that the action does not have: nobody can mean them, not even to show how it is not done. */
function unknownParams(action: Action, given: Params, pointer: Pointer): readonly Problem[] {
  return Object.keys(given)
    .filter((name) => !Object.hasOwn(action.params ?? {}, name))
    .map((name) =>
      errorAt('SC159', [...pointer, 'with', name], `"${action.id}" has no parameter "${name}"`, {
        at: 'key',
      }),
    );
}

function refusedParams(action: Action, given: Params, pointer: Pointer): readonly Problem[] {
  return Object.entries(action.params ?? {}).flatMap(([name, param]): readonly Problem[] => {
    const value = given[name];
    if (value === undefined || value === '') {
      if (param.required === false) return [];
      return [errorAt('SC159', [...pointer, 'do'], `"${action.id}" is refused without "${name}"`)];
    }
    if (faultOf(param, readParam(param, value)) === undefined) return [];
    return [
      errorAt(
        'SC159',
        [...pointer, 'with', name],
        `"${action.id}" is refused with ${name}: ${String(value)}`,
      ),
    ];
  });
}

/** Whether the limit forbids these values whatever has happened before. */
function isOverLimit(scenario: ScenarioAtHand, action: Action, index: number, given: Params): boolean {
  const { reasoning, mended } = reachOf(scenario);
  const tree = reasoning.tree(['desk', 'actions', index, 'limit']);
  if (tree === undefined) return false;
  const values = Object.entries(action.params ?? {}).flatMap(([name, param]) => {
    const value = given[name];
    return value === undefined ? [] : [[name, exactly(readParam(param, value))] as const];
  });
  const limits = Object.entries(scenario.source.desk.limits ?? {}).map(
    ([name, value]) => [`limits.${name}`, exactly(value)] as const,
  );
  const start = suppose(limitKnowledge(scenario, mended, action), [...values, ...limits]);
  return start !== undefined && assume(tree, true, start).length === 0;
}

/** Needs that no step before this one can have met. */
function neverMet(action: Action, before: readonly Step[]): string | undefined {
  const spoken = before.some(({ say }) => say !== undefined);
  return (action.needs ?? []).find((need) => {
    if (need.startsWith('action:')) return !before.some((step) => step.do === need.slice('action:'.length));
    return (need.startsWith('said:') || need.startsWith('fact:')) && !spoken;
  });
}

function stepProblems(
  scenario: ScenarioAtHand,
  gold: Gold,
  at: number,
  pointer: Pointer,
): readonly Problem[] {
  const step = gold.steps[at];
  const index = scenario.source.desk.actions.findIndex(({ id }) => id === step?.do);
  const action = scenario.source.desk.actions[index];
  if (step === undefined || action === undefined) return [];
  const given = step.with ?? {};
  const unknown = unknownParams(action, given, pointer);
  // To be refused may be just what a conversation that goes badly shows.
  const outcome = scenario.source.endings.find(({ id }) => id === gold.ending)?.outcome;
  if (unknown.length > 0 || outcome !== 'good' || (gold.fails ?? []).length > 0) return unknown;
  const params = refusedParams(action, given, pointer);
  if (params.length > 0) return params;
  const need = neverMet(action, gold.steps.slice(0, at));
  if (need !== undefined)
    return [errorAt('SC159', [...pointer, 'do'], `"${action.id}" is refused here: it needs ${need}`)];
  if (!isOverLimit(scenario, action, index, given)) return [];
  return [errorAt('SC159', [...pointer, 'do'], `"${action.id}" is refused here: ${action.limit ?? ''}`)];
}

/** A gold conversation that ends well though the desk refuses what is done in it, or that names no parameter of it. */
export const exampleRefused: ScenarioRule = (scenario) =>
  Object.entries(scenario.source.examples ?? {}).flatMap(([name, gold]) =>
    gold.steps.flatMap((_, at) => stepProblems(scenario, gold, at, ['examples', name, 'steps', at])),
  );
