import type { Observation } from '../../behaviour/observation.js';
import type { DeskAction } from '../../conversation/conversation.js';
import type { Withheld } from '../assessment.js';

/** Something with a place in time: a behaviour or cue in a turn, or an action at the desk. */
export interface Happening {
  /** Behaviour or cue id, or `action:<id>`. */
  readonly id: string;
  /** Index of the turn it is in, or (actions) that it comes just after. */
  readonly turn: number;
  /** Comparable place in time: turn, then place within the turn, then actions after the turn. */
  readonly position: number;
  /**
   * Which agent turn it belongs to, from 0. A cue or an action stands at the last agent turn before it, -1
   * before the first, so that "n agent turns later" is a difference for every kind.
   */
  readonly ordinal: number;
  readonly observation?: Observation;
  readonly action?: DeskAction;
  /** Set where credit is withheld: it happened, but it earns nothing. */
  readonly withheld?: Withheld;
}

/** Place of words within their turn: 0 at its start, below 0.9 at its end. */
export function positionOfWords(turn: number, from: number, length: number): number {
  return turn + (0.9 * from) / (length + 1);
}

/** Place of the nth action after a turn: behind all of its words, before the next turn. */
export function positionOfAction(after: number, nth: number): number {
  return after + 1 - 0.1 / (nth + 2);
}
