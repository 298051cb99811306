import type { ScenarioAtHand } from '../check/rule.js';
import { eventsIn, type PossibleEvent } from './events.js';
import { faulted } from './faulted.js';
import { flagsNeverSet } from './flags.js';
import { type Reasoning, reasoningOf } from './reasoning.js';
import { copyOf, grow, startOf, type World } from './world.js';

/** What can and what cannot come about in a scenario. */
export interface Reach {
  readonly reasoning: Reasoning;
  readonly events: readonly PossibleEvent[];
  /** What really may come about, and by which events. */
  readonly world: World;
  readonly reached: ReadonlySet<PossibleEvent>;
  /** Events that cannot happen, each a cause of its own: not those that only wait for another of them. */
  readonly stuck: ReadonlySet<PossibleEvent>;
  /**
   * As if everything that is told of on its own were mended: what is impossible even here is impossible for a
   * reason of its own.
   */
  readonly mended: World;
}

interface Grown {
  readonly world: World;
  readonly reached: ReadonlySet<PossibleEvent>;
}

/** Adds the effects of all that is possible until nothing is added: the least fixpoint. */
function grown(start: World, events: readonly PossibleEvent[]): Grown {
  const world = copyOf(start);
  const reached = new Set<PossibleEvent>();
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const event of events) {
      if (reached.has(event) || !event.isPossible(world)) continue;
      reached.add(event);
      grow(world, event.effect);
    }
  }
  return { world, reached };
}

function granted(start: World, events: Iterable<PossibleEvent>): World {
  const world = copyOf(start);
  for (const event of events) grow(world, event.effect);
  return world;
}

function reachIn(scenario: ScenarioAtHand): Reach {
  const reasoning = reasoningOf(scenario);
  const events = eventsIn(scenario, reasoning);
  const start = startOf(scenario);
  const { world, reached } = grown(start, events);
  if (reached.size === events.length)
    return { reasoning, events, world, reached, stuck: new Set(), mended: lenient(scenario, world) };

  // What has a finding of its own is taken as mended, so that one mistake is told of once.
  const unreached = events.filter((event) => !reached.has(event));
  const toldOf = unreached.filter(({ pointer }) => faulted(scenario, reasoning, pointer));
  const first = grown(granted(lenient(scenario, start), toldOf), events);
  const left = unreached.filter((event) => !first.reached.has(event) && !toldOf.includes(event));
  const all = granted(lenient(scenario, world), unreached);
  const roots = left.filter((event) => !event.isPossible(all));
  const second = grown(granted(first.world, roots), events);
  const waiting = left.filter((event) => !roots.includes(event) && !second.reached.has(event));
  // What waits for itself, over whatever detour, stands in a circle.
  const circles = waiting.filter((event) => grown(granted(second.world, [event]), events).reached.has(event));
  const stuck = new Set([...roots, ...(circles.length > 0 ? circles : waiting)]);
  return { reasoning, events, world, reached, stuck, mended: all };
}

function lenient(scenario: ScenarioAtHand, world: World): World {
  const neverSet = flagsNeverSet(scenario);
  if (neverSet.length === 0) return world;
  const copy = copyOf(world);
  for (const name of neverSet) copy.flags.set(name, 'anything');
  return copy;
}

const known = new WeakMap<ScenarioAtHand, Reach>();

/** What can and what cannot come about in a scenario; worked out once. */
export function reachOf(scenario: ScenarioAtHand): Reach {
  const reach = known.get(scenario) ?? reachIn(scenario);
  known.set(scenario, reach);
  return reach;
}
