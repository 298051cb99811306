import type { Belongs } from '../assessment.js';
import type { Happening } from '../timeline/happening.js';
import { firstOf, type Order } from '../timeline/order.js';
import type { Timeline } from '../timeline/timeline.js';

/**
 * Where something missed would have belonged: beside the open cue, where its order puts it, or where the
 * criterion says (`belongsAfter`).
 */
export function belongsTo(
  order: Order,
  open: Happening | undefined,
  timeline: Timeline,
  belongsAfter: readonly string[] = [],
): Belongs | undefined {
  if (open) return { turn: open.turn, why: 'in-reply-to', by: open.id };
  const { agentTurns } = timeline;
  const before = order.before && firstOf(order.before, timeline);
  if (before) return { turn: before.turn, why: 'before', by: before.id };
  const after = order.after && firstOf(order.after, timeline);
  if (after) return { turn: after.turn, why: 'after', by: after.id };
  const beside = belongsAfter.map((id) => timeline.happened(id)[0]).find((each) => each !== undefined);
  if (beside) return besideOf(beside, timeline);
  const first = agentTurns[0];
  const last = agentTurns.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (order.in_first !== undefined) return { turn: first, why: 'in-first' };
  if (order.in_last !== undefined) return { turn: last, why: 'in-last' };
  return { turn: last, why: 'anywhere' };
}

/** A customer's cue asks for a reply; what the agent said or did is followed up. */
function besideOf({ id, turn }: Happening, { turns }: Timeline): Belongs {
  const why = turns[turn]?.speaker === 'customer' && !id.startsWith('action:') ? 'in-reply-to' : 'after';
  return { turn, why, by: id };
}
