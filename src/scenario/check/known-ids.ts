import type { Scenario } from '../source.js';
import type { Tools } from '../tools.js';

export type IdKind = 'behaviour' | 'fact' | 'topic' | 'action' | 'ending' | 'flag' | 'mood' | 'param';

/** Ids that the parts of a scenario may speak of. A topic may be named by a fact's id; parameters are `action.name`. */
export type KnownIds = Readonly<Record<IdKind, ReadonlySet<string>>>;

export function knownIds(source: Scenario, tools: Tools): KnownIds {
  const facts = Object.keys(source.facts);
  const topics = source.topics.map((topic) => topic.id);
  return {
    behaviour: new Set(tools.behaviours.map((behaviour) => behaviour.id)),
    fact: new Set(facts),
    topic: new Set([...facts, ...topics]),
    action: new Set(source.desk.actions.map((action) => action.id)),
    ending: new Set(source.endings.map((ending) => ending.id)),
    flag: new Set(Object.keys(source.flags ?? {})),
    mood: new Set(Object.keys(source.mood)),
    param: new Set(
      source.desk.actions.flatMap(({ id, params }) =>
        Object.keys(params ?? {}).map((name) => `${id}.${name}`),
      ),
    ),
  };
}
