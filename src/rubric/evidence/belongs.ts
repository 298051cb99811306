import type { Belongs } from '../assessment.js';
import type { Happening } from '../timeline/happening.js';
import { firstOf, type Order } from '../timeline/order.js';
import type { Timeline } from '../timeline/timeline.js';

/** Where something missed would have belonged: beside the open cue, or where its order puts it. */
export function belongsTo(
  order: Order,
  open: Happening | undefined,
  timeline: Timeline,
): Belongs | undefined {
  if (open) return { turn: open.turn, why: 'in-reply-to', by: open.id };
  const { agentTurns } = timeline;
  const before = order.before && firstOf(order.before, timeline);
  if (before) return { turn: before.turn, why: 'before', by: before.id };
  const after = order.after && firstOf(order.after, timeline);
  if (after) return { turn: after.turn, why: 'after', by: after.id };
  const first = agentTurns[0];
  const last = agentTurns.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (order.in_first !== undefined) return { turn: first, why: 'in-first' };
  if (order.in_last !== undefined) return { turn: last, why: 'in-last' };
  return { turn: last, why: 'anywhere' };
}
