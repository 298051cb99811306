import type { ScenarioAtHand } from '../check/rule.js';
import { moodCeiling, moodFloor } from '../mood.js';
import type { FlagValue, MoodChange } from '../source.js';

/** What may have come about by some moment of some conversation. It only ever grows. */
export interface World {
  /** Values that each flag may have; `anything` where nothing is concluded from it. */
  readonly flags: Map<string, Set<FlagValue> | 'anything'>;
  /** 0–10 each. */
  readonly moods: Map<string, { readonly low: number; readonly high: number }>;
  readonly done: Set<string>;
  readonly revealed: Set<string>;
  readonly topics: Set<string>;
}

/** What an event of a conversation may bring about. */
export interface Effect {
  readonly set?: Readonly<Record<string, FlagValue>> | undefined;
  readonly mood?: MoodChange | undefined;
  readonly reveal?: readonly string[] | undefined;
  readonly done?: string;
  readonly topic?: string;
}

export function copyOf(world: World): World {
  return {
    flags: new Map([...world.flags].map(([name, values]) => [name, copyOfValues(values)])),
    moods: new Map(world.moods),
    done: new Set(world.done),
    revealed: new Set(world.revealed),
    topics: new Set(world.topics),
  };
}

function copyOfValues(values: Set<FlagValue> | 'anything'): Set<FlagValue> | 'anything' {
  return values === 'anything' ? values : new Set(values);
}

function moved(world: World, change: MoodChange): void {
  for (const [name, points] of Object.entries(change)) {
    const mood = world.moods.get(name);
    if (mood === undefined || points === 0) continue;
    world.moods.set(name, points > 0 ? { ...mood, high: moodCeiling } : { ...mood, low: moodFloor });
  }
}

/** Adds what an effect may bring about. */
export function grow(world: World, effect: Effect): void {
  for (const [name, value] of Object.entries(effect.set ?? {})) {
    const values = world.flags.get(name);
    if (values !== undefined && values !== 'anything') values.add(value);
  }
  moved(world, effect.mood ?? {});
  for (const fact of effect.reveal ?? []) world.revealed.add(fact);
  if (effect.done !== undefined) world.done.add(effect.done);
  if (effect.topic !== undefined) world.topics.add(effect.topic);
}

/** The beginning of a conversation, with moods as what the agent says and how the customer takes it may move them. */
export function startOf({ source, temperament, tools }: ScenarioAtHand): World {
  const world: World = {
    flags: new Map(Object.entries(source.flags ?? {}).map(([name, value]) => [name, new Set([value])])),
    moods: new Map(Object.entries(source.mood).map(([name, value]) => [name, { low: value, high: value }])),
    done: new Set(),
    revealed: new Set(),
    topics: new Set(),
  };
  const heard = tools.behaviours.filter(({ by }) => by !== 'customer').map(({ id }) => id);
  for (const id of heard) {
    const reaction = temperament.reacts[id];
    moved(world, reaction?.mood ?? {});
    moved(world, reaction?.again ?? {});
  }
  for (const { mood } of temperament.together ?? []) moved(world, mood);
  for (const change of Object.values(temperament.events)) moved(world, change);
  return world;
}

/** A world in which everything may be that the kinds of things allow. */
export function anything({ source }: ScenarioAtHand): World {
  return {
    flags: new Map(Object.keys(source.flags ?? {}).map((name) => [name, 'anything'])),
    moods: new Map(Object.keys(source.mood).map((name) => [name, { low: moodFloor, high: moodCeiling }])),
    done: new Set(source.desk.actions.map(({ id }) => id)),
    revealed: new Set(Object.keys(source.facts)),
    topics: new Set(source.topics.map(({ id }) => id)),
  };
}
