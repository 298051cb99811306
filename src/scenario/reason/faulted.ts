import type { ScenarioAtHand } from '../check/rule.js';
import type { Pointer } from '../collector.js';
import { type Action, hasOptional, limitKnowledge } from './action-possible.js';
import type { Moment } from './knowledge.js';
import { decidedByBounds } from './mood-bounds.js';
import type { Reasoning } from './reasoning.js';
import { anything } from './world.js';

/** A place where a condition may stand, and when it is looked at. */
export interface ConditionPlace {
  readonly pointer: Pointer;
  readonly moment: Moment;
  /** The action whose limit it is. */
  readonly action?: Action;
}

/** Every place of a scenario where a yes-or-no condition may stand. */
export function conditionPlaces({ source }: ScenarioAtHand): readonly ConditionPlace[] {
  return [
    ...Object.keys(source.facts).map((id) => ({ pointer: ['facts', id, 'when'], moment: 'asked' as const })),
    ...source.topics.map((_, index) => ({ pointer: ['topics', index, 'when'], moment: 'asked' as const })),
    ...(source.responds ?? []).map(({ did }, index) => ({
      pointer: ['responds', index, 'when'],
      moment: did === undefined ? ('reply' as const) : ('action' as const),
    })),
    ...source.desk.actions.map((action, index) => ({
      pointer: ['desk', 'actions', index, 'limit'],
      moment: 'desk' as const,
      action,
    })),
    { pointer: ['desk', 'identified'], moment: 'identified' },
    ...source.endings.map((_, index) => ({ pointer: ['endings', index, 'when'], moment: 'ending' as const })),
    ...(source.hints ?? []).map((_, index) => ({
      pointer: ['hints', index, 'when'],
      moment: 'hint' as const,
    })),
  ];
}

/** Whether a condition is always true or never, whatever happens; undefined where it depends, or a mood's bounds decide it. */
export function constantAt(
  scenario: ScenarioAtHand,
  reasoning: Reasoning,
  { pointer, moment, action }: ConditionPlace,
): boolean | undefined {
  const node = reasoning.tree(pointer);
  if (node === undefined || decidedByBounds(node).length > 0) return undefined;
  if (action === undefined) return reasoning.constant(pointer, moment);
  if (hasOptional(action)) return undefined;
  return reasoning.constant(pointer, moment, limitKnowledge(scenario, anything(scenario), action));
}

/** Whether the condition of an event has a finding of its own, so that the event needs none. */
export function faulted(scenario: ScenarioAtHand, reasoning: Reasoning, event: Pointer): boolean {
  return conditionPlaces(scenario)
    .filter(({ pointer }) => pointer.slice(0, -1).join('/') === event.join('/'))
    .some((place) => {
      const node = reasoning.tree(place.pointer);
      if (node === undefined) return false;
      return decidedByBounds(node).length > 0 || constantAt(scenario, reasoning, place) === false;
    });
}
