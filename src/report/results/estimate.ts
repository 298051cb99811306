import type { Interval } from '../batch/wilson.js';

/** A figure with how sure it is. Scores are 0–100 (above with bonus), shares 0–1. */
export interface Estimate {
  /** Null where there is nothing to count. */
  readonly value: number | null;
  /** 95 %: Student's t for means, Wilson for shares. Null where it cannot be said, such as the mean of one. */
  readonly interval: Interval | null;
  /** How many records it is made of. */
  readonly n: number;
}

/** A later figure minus an earlier one, or one group's minus another's. */
export interface Difference {
  readonly value: number | null;
  /** 95 %: Welch for means, Newcombe for shares. */
  readonly interval: Interval | null;
  /** `none`: the interval holds 0, or there is none, so that chance alone may have made it. */
  readonly direction: 'up' | 'down' | 'none';
}

/** Points over all criteria; `share` is 0–1, above with bonus, null where nothing could be earned. */
export interface Points {
  readonly earned: number;
  readonly possible: number;
  readonly share: number | null;
}
