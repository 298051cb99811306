import type { ScenarioAtHand } from '../check/rule.js';
import type { Pointer } from '../collector.js';
import type { Scenario } from '../source.js';
import type { Knowledge, Narrowing } from './assumed.js';
import { between, type Domain, either, exactly } from './domain.js';
import { knowledgeOf } from './knowledge.js';
import type { Reasoning } from './reasoning.js';
import type { World } from './world.js';

export type Action = Scenario['desk']['actions'][number];
export type Param = NonNullable<Action['params']>[string];

/** What a need such as `fact:order-number` says, as something to be assumed. */
export function needAssumed(need: string, { known, source }: ScenarioAtHand): Narrowing {
  const split = need.indexOf(':');
  const id = need.slice(split + 1);
  switch (need.slice(0, split)) {
    case 'fact':
      return known.fact.has(id) ? [[`revealed:${id}`, exactly(true)]] : [];
    case 'action':
      return known.action.has(id) ? [[`done:${id}`, exactly(true)]] : [];
    case 'said':
      return known.behaviour.has(id) ? [[`said:${id}`, between(1, Number.POSITIVE_INFINITY, true)]] : [];
    default:
      return typeof source.flags?.[id] === 'boolean' ? [[`flags.${id}`, exactly(true)]] : [];
  }
}

/** Values that the desk takes for a parameter; undefined where a text may be anything. */
export function takenBy(param: Param): Domain | undefined {
  switch (param.type) {
    case 'number':
      return between(param.min ?? Number.NEGATIVE_INFINITY, param.max ?? Number.POSITIVE_INFINITY);
    case 'money': {
      const least = param.min ?? 0;
      const range = between(least, param.max ?? Number.POSITIVE_INFINITY);
      return least > 0 || range.kind !== 'range' ? range : { ...range, low: 0, lowOpen: true };
    }
    case 'yes-no':
      return either;
    case 'choice':
      return exactly(...(param.options ?? []));
    default:
      return param.matches === undefined ? undefined : exactly(...param.matches);
  }
}

/** What the limit of an action can see: the desk, and its own parameters where all of them must be given. */
export function limitKnowledge(scenario: ScenarioAtHand, world: World, action: Action): Knowledge {
  const desk = knowledgeOf(scenario, world, 'desk');
  return (subject) => {
    const param = Object.hasOwn(action.params ?? {}, subject) ? action.params?.[subject] : undefined;
    if (param === undefined) return desk(subject);
    return param.required === false ? undefined : takenBy(param);
  };
}

/** A limit that asks for a parameter which may be left out can fail in ways that nothing is concluded from. */
export function hasOptional(action: Action): boolean {
  return Object.values(action.params ?? {}).some(({ required }) => required === false);
}

/** Whether the desk can let an action through in a world. */
export function canBeDone(
  scenario: ScenarioAtHand,
  reasoning: Reasoning,
  world: World,
  action: Action,
  pointer: Pointer,
): boolean {
  const needs = (action.needs ?? []).flatMap((need) => needAssumed(need, scenario));
  const knowledge = limitKnowledge(scenario, world, action);
  const place = [...pointer, hasOptional(action) ? 'no limit' : 'limit'];
  return reasoning.cases(place, world, 'desk', needs, knowledge).length > 0;
}
