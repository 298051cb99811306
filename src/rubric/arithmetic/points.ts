/** What one criterion adds to its dimension. */
export interface Points {
  readonly earned: number;
  readonly possible: number;
}

export const noPoints: Points = { earned: 0, possible: 0 };

/**
 * Points of a criterion of this weight of which `share` (0–1) was earned. Bonus adds to what is earned and
 * never to what is possible (mystery-shop practice: possible is the highest ordinary answer).
 */
export function pointsFor(weight: number, share: number, bonus: boolean): Points {
  return { earned: weight * share, possible: bonus ? 0 : weight };
}

/**
 * A guard that holds leaves the denominator, so that nothing is earned by doing nothing; a broken one is
 * missed with its whole weight.
 */
export function guardPoints(weight: number, holds: boolean): Points {
  return holds ? noPoints : { earned: 0, possible: weight };
}

export function sumPoints(all: readonly Points[]): Points {
  return all.reduce(
    (sum, next) => ({
      earned: sum.earned + next.earned,
      possible: sum.possible + next.possible,
    }),
    noPoints,
  );
}

/**
 * Points earned per points possible, times 100; above 100 with bonus. Null where nothing was possible:
 * 0 of 0 is no score. What is not applicable has left both sums, which shares its weight out in proportion.
 */
export function scoreOf(points: Points): number | null {
  return points.possible > 0 ? (100 * points.earned) / points.possible : null;
}
