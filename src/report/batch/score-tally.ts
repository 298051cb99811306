/** Mean and median of many scores in little memory: scores are counted by hundredths of a point. */
export interface ScoreTally {
  add(score: number): void;
  readonly count: number;
  /** Exact. Null when nothing was added. */
  mean(): number | null;
  /** To a hundredth. */
  median(): number | null;
  /** Everything it knows, to go on from later. */
  state(): TallyState;
}

/** A tally as plain data. */
export interface TallyState {
  /** How often each hundredth of a point came. */
  readonly hundredths: readonly (readonly [number, number])[];
  readonly count: number;
  readonly sum: number;
}

/** @param from goes on from here instead of from nothing */
export function newScoreTally(from?: TallyState): ScoreTally {
  const hundredths = new Map<number, number>(from?.hundredths);
  let count = from?.count ?? 0;
  let sum = from?.sum ?? 0;

  const at = (rank: number): number => {
    let seen = 0;
    for (const [value, times] of [...hundredths].sort(([a], [b]) => a - b)) {
      seen += times;
      if (seen > rank) return value / 100;
    }
    return 0;
  };

  return {
    add(score) {
      const hundredth = Math.round(score * 100);
      hundredths.set(hundredth, (hundredths.get(hundredth) ?? 0) + 1);
      count += 1;
      sum += score;
    },
    get count() {
      return count;
    },
    mean: () => (count === 0 ? null : sum / count),
    median: () => (count === 0 ? null : (at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2),
    state: () => ({ hundredths: [...hundredths], count, sum }),
  };
}
