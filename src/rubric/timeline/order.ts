import type { Happening } from './happening.js';
import type { Timeline } from './timeline.js';

/** Conditions on the place in time; see the schema for what each means. */
export interface Order {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly within?: number;
  readonly in_first?: number;
  readonly in_last?: number;
}

/** Keeps what happened at a place in time that the order allows. */
export function inOrder(
  happenings: readonly Happening[],
  order: Order,
  timeline: Timeline,
): readonly Happening[] {
  const agentTurns = timeline.agentTurns.length;
  const limit = order.before ? firstOf(order.before, timeline)?.position : undefined;
  const openings = order.after ? allOf(order.after, timeline) : undefined;
  return happenings.filter((happening) => {
    if (limit !== undefined && happening.position >= limit) return false;
    if (openings && !follows(happening, openings, order.within)) return false;
    if (order.in_first !== undefined && happening.ordinal >= order.in_first) return false;
    return order.in_last === undefined || happening.ordinal >= agentTurns - order.in_last;
  });
}

/** The first in time of any of these ids. */
export function firstOf(ids: readonly string[], timeline: Timeline): Happening | undefined {
  return allOf(ids, timeline)[0];
}

/** All happenings of these ids, in order of time. */
export function allOf(ids: readonly string[], timeline: Timeline): readonly Happening[] {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return timeline.happened(only);
  return ids.flatMap((id) => timeline.happened(id)).sort((a, b) => a.position - b.position);
}

/** Comes after one of the openings, and at most `within` agent turns after it. */
export function follows(happening: Happening, openings: readonly Happening[], within?: number): boolean {
  return openings.some(
    (opening) =>
      happening.position > opening.position &&
      (within === undefined || happening.ordinal - opening.ordinal <= within),
  );
}
