import { isRelief } from './mood.js';
import type { Session } from './session.js';

/** A moment at which the customer's mood moved more than at most others. */
export interface TurningPoint {
  /** Index in the session's moments. */
  readonly moment: number;
  /** Index of the agent's turn in the conversation; the last turn before it where it was a desk action. */
  readonly turn: number;
  readonly changes: Readonly<Record<string, number>>;
  /** Sum of the changes; above 0 it did the customer good. */
  readonly weight: number;
  readonly why: readonly string[];
  /** What the agent said; empty for an action or silence. */
  readonly quote: string;
}

const worthTelling = 1;

function pointOf(session: Session, index: number, turn: number): TurningPoint {
  const moment = session.moments[index];
  const changes: Record<string, number> = {};
  const why: string[] = [];
  for (const effect of moment?.effects ?? []) {
    if (effect.kind !== 'mood') continue;
    for (const [mood, points] of Object.entries(effect.changes)) {
      changes[mood] = Math.round(((changes[mood] ?? 0) + points) * 100) / 100;
    }
    for (const reason of effect.why) if (!why.includes(reason)) why.push(reason);
  }
  let weight = 0;
  for (const [mood, points] of Object.entries(changes))
    weight += isRelief(mood, points) ? Math.abs(points) : -Math.abs(points);
  const quote = moment?.event?.kind === 'said' ? moment.event.text : '';
  return { moment: index, turn, changes, weight: Math.round(weight * 100) / 100, why, quote };
}

/** Every moment with its worth to the customer, in order. */
export function moodCurve(session: Session): readonly TurningPoint[] {
  const points: TurningPoint[] = [];
  let turn = -1;
  for (const [index, moment] of session.moments.entries()) {
    const kind = moment.event?.kind;
    if (kind === 'said' || kind === 'silent') turn += 1;
    if (index > 0) points.push(pointOf(session, index, turn));
    turn += moment.effects.filter((effect) => effect.kind === 'say').length;
  }
  return points;
}

/** The moments that moved the customer most, for better or worse, in order of time. `most` of them at the most. */
export function turningPoints(session: Session, most = 4): readonly TurningPoint[] {
  return moodCurve(session)
    .filter((point) => Math.abs(point.weight) >= worthTelling)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.moment - b.moment)
    .slice(0, most)
    .toSorted((a, b) => a.moment - b.moment);
}
