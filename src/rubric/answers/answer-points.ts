/** Points of one answer. `bonus` adds to what is earned and never to what is possible. */
export interface AnswerPoints {
  readonly earned: number;
  /** The highest that an ordinary answer can earn; 0 where the question carries no points. */
  readonly possible: number;
  readonly bonus: number;
}

/** An answer for the record, without points. */
export const unscored: AnswerPoints = { earned: 0, possible: 0, bonus: 0 };

/** The highest of some points, never below 0. */
export function highest(points: readonly number[]): number {
  return Math.max(0, ...points);
}
