import { assume } from '../reason/assume.js';
import { type Assumed, nothingAssumed } from '../reason/assumed.js';
import { knowledgeOf } from '../reason/knowledge.js';
import { type Reach, reachOf } from '../reason/reach.js';
import type { World } from '../reason/world.js';
import type { ScenarioAtHand } from './rule.js';

/** Cases beyond which nothing is concluded from what earlier endings take away. */
const mostCases = 64;

/** Whether the condition of an ending can hold while none of an earlier ending does. */
function byCondition(scenario: ScenarioAtHand, reach: Reach, world: World, index: number): boolean {
  const { reasoning } = reach;
  const { endings } = scenario.source;
  const isOpen = endings[index]?.when === undefined;
  let cases: readonly Assumed[] = [nothingAssumed(knowledgeOf(scenario, world, 'ending'))];
  const own = reasoning.tree(['endings', index, 'when']);
  if (own !== undefined) cases = cases.flatMap((each) => assume(own, true, each));
  for (const [before, { when }] of endings.entries()) {
    // The one without a condition comes last, wherever it stands.
    if (when === undefined || (isOpen ? before === index : before >= index)) continue;
    const tree = reasoning.tree(['endings', before, 'when']);
    if (tree === undefined || cases.length > mostCases) continue;
    cases = cases.flatMap((each) => assume(tree, false, each));
  }
  return cases.length > 0;
}

const known = new WeakMap<World, ReadonlySet<number>>();

/** Indices of the endings whose condition can hold in a world; worked out once, since no world of a reach grows any more. */
function reachedByCondition(scenario: ScenarioAtHand, reach: Reach, world: World): ReadonlySet<number> {
  const found =
    known.get(world) ??
    new Set(
      [...scenario.source.endings.keys()].filter((index) => byCondition(scenario, reach, world, index)),
    );
  known.set(world, found);
  return found;
}

/** Indices of the endings that can be reached in a world, by a condition or because something leads there. */
export function endingsReached(
  scenario: ScenarioAtHand,
  reach: Reach,
  world: World,
  leading: ReadonlySet<string>,
): ReadonlySet<number> {
  const holding = reachedByCondition(scenario, reach, world);
  return new Set(
    scenario.source.endings.flatMap(({ id }, index) =>
      leading.has(id) || holding.has(index) ? [index] : [],
    ),
  );
}

/** Endings that what can really happen leads to by `goto`. */
export function ledTo(reach: Reach): ReadonlySet<string> {
  return new Set([...reach.reached].flatMap(({ goto }) => (goto === undefined ? [] : [goto])));
}

/** Endings that any event at all leads to by `goto`. */
export function namedByGoto(reach: Reach): ReadonlySet<string> {
  return new Set(reach.events.flatMap(({ goto }) => (goto === undefined ? [] : [goto])));
}

/** Indices of the endings that can really be reached. */
export function reallyReached(scenario: ScenarioAtHand): ReadonlySet<number> {
  const reach = reachOf(scenario);
  return endingsReached(scenario, reach, reach.world, ledTo(reach));
}
