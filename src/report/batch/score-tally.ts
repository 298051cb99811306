/** Mean and median of many scores in little memory: scores are counted by hundredths of a point. */
export interface ScoreTally {
  add(score: number): void;
  readonly count: number;
  /** Exact. Null when nothing was added. */
  mean(): number | null;
  /** To a hundredth. */
  median(): number | null;
}

export function newScoreTally(): ScoreTally {
  const hundredths = new Map<number, number>();
  let count = 0;
  let sum = 0;

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
  };
}
