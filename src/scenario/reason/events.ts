import type { ScenarioAtHand } from '../check/rule.js';
import type { Pointer } from '../collector.js';
import type { Scenario } from '../source.js';
import { canBeDone } from './action-possible.js';
import type { Narrowing } from './assumed.js';
import { between, exactly } from './domain.js';
import { heardIn } from './knowledge.js';
import type { Reasoning } from './reasoning.js';
import type { Effect, World } from './world.js';

/** Something that may happen in a conversation: a fact or topic asked for, a rule that fires, an action done. */
export interface PossibleEvent {
  readonly kind: 'fact' | 'topic' | 'rule' | 'action';
  readonly id: string;
  readonly pointer: Pointer;
  readonly effect: Effect;
  /** Ending that it leads to. */
  readonly goto?: string | undefined;
  /** False: it certainly cannot happen in this world. */
  readonly isPossible: (world: World) => boolean;
}

export type Rule = NonNullable<Scenario['responds']>[number];

/** Behaviours that an agent cannot show are never heard; of unknown ones nothing is concluded. */
function canBeHeard({ tools, known }: ScenarioAtHand, id: string): boolean {
  return heardIn(tools).has(id) || !known.behaviour.has(id);
}

/** What is certain of a turn or action that a rule answers, besides its condition. */
export function givenOf({ on, all, did }: Rule, { known }: ScenarioAtHand): Narrowing {
  const heard = [...(all ?? []), ...(on?.length === 1 ? on : [])].filter((id) => known.behaviour.has(id));
  const done = did?.length === 1 ? did.filter((id) => known.action.has(id)) : [];
  return [
    ...heard.flatMap(
      (id): Narrowing => [
        [`now:${id}`, exactly(true)],
        [`said:${id}`, between(1, Number.POSITIVE_INFINITY, true)],
      ],
    ),
    ...done.map((id) => [`done:${id}`, exactly(true)] as const),
  ];
}

export function momentOf(rule: Rule): 'action' | 'reply' {
  return rule.did === undefined ? 'reply' : 'action';
}

/** A rule that answers an action sees no words, so it never fits one that asks for words as well. */
export function mixesWordsAndActions({ did, on, all, asked }: Rule): boolean {
  return did !== undefined && (on !== undefined || all !== undefined || asked !== undefined);
}

function ruleFits(scenario: ScenarioAtHand, reasoning: Reasoning, rule: Rule, at: Pointer, world: World) {
  const { on, all, did } = rule;
  if (mixesWordsAndActions(rule)) return false;
  if (did?.every((id) => scenario.known.action.has(id) && !world.done.has(id))) return false;
  if (on?.every((id) => !canBeHeard(scenario, id)) || all?.some((id) => !canBeHeard(scenario, id)))
    return false;
  const given = givenOf(rule, scenario);
  return reasoning.cases([...at, 'when'], world, momentOf(rule), given).length > 0;
}

/** Everything that may happen in a scenario. */
export function eventsIn(scenario: ScenarioAtHand, reasoning: Reasoning): readonly PossibleEvent[] {
  const { source } = scenario;
  const facts = Object.entries(source.facts).map(([id, fact]): PossibleEvent => {
    const pointer = ['facts', id];
    return {
      kind: 'fact',
      id,
      pointer,
      effect: { set: fact.set, mood: fact.mood, reveal: [id] },
      isPossible: (world) =>
        (fact.trust !== undefined && (world.moods.get('trust')?.high ?? fact.trust) >= fact.trust) ||
        reasoning.cases([...pointer, 'when'], world, 'asked').length > 0,
    };
  });
  const topics = source.topics.map(({ id, set, mood, reveal }, index): PossibleEvent => {
    const pointer = ['topics', index];
    return {
      kind: 'topic',
      id,
      pointer,
      effect: { set, mood, reveal, topic: id },
      isPossible: (world) => reasoning.cases([...pointer, 'when'], world, 'asked').length > 0,
    };
  });
  const rules = (source.responds ?? []).map((rule, index): PossibleEvent => {
    const { id, set, mood, reveal, goto } = rule;
    const pointer = ['responds', index];
    return {
      kind: 'rule',
      id,
      pointer,
      effect: { set, mood, reveal },
      goto,
      isPossible: (world) => ruleFits(scenario, reasoning, rule, pointer, world),
    };
  });
  const actions = source.desk.actions.map((action, index): PossibleEvent => {
    const { id, set, mood, goto } = action;
    const pointer = ['desk', 'actions', index];
    return {
      kind: 'action',
      id,
      pointer,
      effect: { set, mood, done: id },
      goto,
      isPossible: (world) => canBeDone(scenario, reasoning, world, action, pointer),
    };
  });
  return [...facts, ...topics, ...rules, ...actions];
}
