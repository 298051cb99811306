import type { Need } from '../../files/generated/scenario.js';
import type { AgentEvent } from '../state.js';
import { rightParams } from './desk-params.js';
import type { Kit, Seen } from './player.js';

interface Sets {
  readonly set?: Readonly<Record<string, unknown>>;
}

const sets = (part: Sets, flag: string): boolean => Object.hasOwn(part.set ?? {}, flag);

/** Everything that would set a flag, the surest first: questions, then what rules hear, then actions. */
function settersOf({ material, chance }: Kit, flag: string): readonly AgentEvent[] {
  const { source, rules, actions } = material.compiled;
  const facts = Object.entries(source.facts).filter(([, fact]) => sets(fact, flag));
  const topics = source.topics.filter((topic) => sets(topic, flag));
  const keys = [...facts.map(([id]) => `fact:${id}`), ...topics.map(({ id }) => `topic:${id}`)];
  const told = rules.filter((rule) => sets(rule.source, flag)).map((rule) => rule.source.id);
  const texts = [
    ...keys.map((key) => chance.pick(material.asks(key).slice(0, 6))),
    ...told.map((id) => chance.pick(material.tells(id).slice(0, 6))),
  ];
  const done = [...actions.values()].filter((action) => sets(action.source, flag));
  return [
    ...texts.flatMap((text): AgentEvent[] => (text === undefined ? [] : [{ kind: 'said', text }])),
    ...done.map(
      (action): AgentEvent => ({
        kind: 'did',
        action: action.source.id,
        params: rightParams(material, action, chance),
      }),
    ),
  ];
}

function remedyFor(kit: Kit, need: Need, seen: Seen): AgentEvent | undefined {
  const { material, chance } = kit;
  const split = need.indexOf(':');
  const id = need.slice(split + 1);
  const saying = (text: string | undefined): AgentEvent | undefined =>
    text === undefined ? undefined : { kind: 'said', text };
  switch (need.slice(0, split)) {
    case 'fact':
      return seen.told.includes(id) ? undefined : saying(chance.pick(material.asks(need).slice(0, 6)));
    case 'said':
      return saying(chance.pick(material.said(id)));
    case 'action': {
      const action = material.compiled.actions.get(id);
      const done = seen.desk.some((entry) => entry.action === id && entry.outcome === 'done');
      if (action === undefined || done) return undefined;
      return { kind: 'did', action: id, params: rightParams(material, action, chance) };
    }
    default:
      return chance.pick(settersOf(kit, id).slice(0, 2));
  }
}

/** What to do before an action that the desk refused is tried again. */
export function remediesFor(kit: Kit, action: string, seen: Seen): readonly AgentEvent[] {
  const needs = kit.material.compiled.actions.get(action)?.source.needs ?? [];
  return needs.flatMap((need) => {
    const remedy = remedyFor(kit, need, seen);
    return remedy === undefined ? [] : [remedy];
  });
}
