import type { Reason } from './reasons.js';

/** What a learnt model says of one conversation, beside the rubric. */
export interface Expectation {
  /** By the name of the rating. */
  readonly ratings: Readonly<Record<string, ExpectedValue>>;
  /** Expected levels, by dimension. */
  readonly verdict: Readonly<Record<string, ExpectedValue & { readonly level: number }>>;
  /** Expected quality of single turns. */
  readonly turns: readonly { readonly turn: number; readonly quality: number }[];
}

export interface ExpectedValue {
  readonly value: number;
  /** Worked out when they are asked for: that takes as long again. */
  readonly reasons: readonly Reason[];
}
