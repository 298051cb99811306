import type { Count } from '../../behaviour/measure.js';
import type { Channel } from '../../conversation/conversation.js';
import type { Pair } from './ratings-of-two.js';

export const parties = ['agent', 'customer'] as const;
export type LabelledParty = (typeof parties)[number];

/** How the labels of one party's turns compare with what was found in them. */
export interface TurnCounts {
  /** Turns that somebody labelled, if only with nothing. */
  readonly turns: number;
  /** Hits, misses and false alarms by behaviour or cue; what neither named is not in it. */
  readonly counts: ReadonlyMap<string, Count>;
}

/** What the labels and the scorer say of one conversation; small, so that thousands can be kept. */
export interface Sample {
  readonly id: string;
  readonly language: string;
  readonly channel?: Channel;
  readonly labels: Readonly<Record<LabelledParty, TurnCounts>>;
  /** Level labelled and level given, by dimension. */
  readonly verdict: Readonly<Record<string, Pair>>;
  /** What people rated, by the name of the rating. */
  readonly ratings: Readonly<Record<string, number>>;
  /** Scores to compare ratings with: by dimension, `overall`, and `learnt` for each learnt rating. */
  readonly scores: Readonly<Record<string, number | null>>;
  /** What a learnt model expects people to rate, by the name of the rating. */
  readonly expected: Readonly<Record<string, number>>;
  /** Level labelled and level that a learnt model expects, by dimension. */
  readonly expectedVerdict: Readonly<Record<string, Pair>>;
  /** Quality labelled and quality that a learnt model expects, turn by turn. */
  readonly quality: Readonly<Record<LabelledParty, readonly Pair[]>>;
}
