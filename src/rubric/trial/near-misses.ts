import type { Observation } from '../../behaviour/observation.js';
import type { Done, Said } from '../rubric.js';
import { cueInstances } from '../timeline/cue-instances.js';
import type { Happening } from '../timeline/happening.js';
import { allOf, firstOf, follows } from '../timeline/order.js';
import { isSure, leastConfidence } from '../timeline/sure.js';
import type { Timeline } from '../timeline/timeline.js';
import type { Found, NearMiss } from './trial.js';

type Order = Pick<Said, 'before' | 'after' | 'within' | 'in_reply_to' | 'in_first' | 'in_last'>;

export function foundOf(happening: Happening, timeline: Timeline): Found {
  const { id, turn, observation, action } = happening;
  if (action) {
    const params = Object.entries(action.params).map(([name, value]) => `${name}: ${value}`);
    return { turn, id, quote: params.join(', ') };
  }
  const text = timeline.turns[turn]?.text ?? '';
  const { from = 0, to = 0 } = observation ?? {};
  return {
    turn,
    id,
    quote: text.slice(from, to),
    ...(observation && { confidence: observation.confidence, source: observation.source }),
  };
}

/** By how many agent turns something comes too late after the nearest of its openings. */
function lateness(happening: Happening, openings: readonly Happening[], within: number): number {
  const gaps = openings
    .filter(({ position }) => position < happening.position)
    .map(({ ordinal }) => happening.ordinal - ordinal - within);
  return Math.min(...gaps);
}

/** Everything about the place in time of something that keeps it from counting. */
export function misplaced(happening: Happening, order: Order, timeline: Timeline): readonly NearMiss[] {
  const found = foundOf(happening, timeline);
  const misses: NearMiss[] = [];
  const { before, after, within, in_reply_to: replyTo, in_first: first, in_last: last } = order;
  const limit = before && firstOf(before, timeline);
  if (limit && happening.position >= limit.position)
    misses.push({ ...found, why: 'not-before', other: limit.id, otherTurn: limit.turn });
  // `within` speaks of the reply where there is one, else of `after`.
  const openings = [
    {
      ids: after,
      all: after && allOf(after, timeline),
      why: 'not-after',
      most: replyTo ? undefined : within,
    },
    { ids: replyTo, all: replyTo && cueInstances(replyTo, timeline), why: 'not-in-reply', most: within ?? 1 },
  ] as const;
  for (const { ids, all, why, most } of openings) {
    if (!ids || !all || follows(happening, all, most)) continue;
    if (most === undefined || !follows(happening, all)) misses.push({ ...found, why, others: ids });
    else misses.push({ ...found, why: 'too-late', others: ids, late: lateness(happening, all, most) });
  }
  if (first !== undefined && happening.ordinal >= first)
    misses.push({ ...found, why: 'not-in-first', off: happening.ordinal - first + 1 });
  const lastFrom = timeline.agentTurns.length - (last ?? 0);
  if (last !== undefined && happening.ordinal < lastFrom)
    misses.push({ ...found, why: 'not-in-last', off: lastFrom - happening.ordinal });
  return misses;
}

/** Behaviours that were heard, but not surely enough for a point. */
export function unsure(
  ids: readonly string[],
  observations: readonly Observation[],
  timeline: Timeline,
): readonly NearMiss[] {
  const isMeant = (behaviour: string): boolean =>
    ids.some((id) => (id.endsWith('*') ? behaviour.startsWith(id.slice(0, -1)) : id === behaviour));
  return observations
    .filter((each) => isMeant(each.behaviour) && !isSure(each))
    .map(({ turn, behaviour, from, to, confidence, source }) => ({
      why: 'unsure' as const,
      turn,
      id: behaviour,
      quote: timeline.turns[turn]?.text.slice(from, to) ?? '',
      confidence,
      source,
      needed: leastConfidence,
    }));
}

/** Actions of a criterion that were tried, refused ones included, in order of time. */
export function actionsTried(done: Done, timeline: Timeline): readonly Happening[] {
  const names = done.never ?? done.any ?? (done.action ? [done.action] : []);
  return names.flatMap((name) => timeline.attempted(name)).sort((a, b) => a.position - b.position);
}
