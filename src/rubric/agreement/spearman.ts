/** Ranks from 1; equal values share the mean of their ranks. */
export function ranksOf(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (let at = start; at <= end; at += 1) ranks[order[at] ?? 0] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

/**
 * Spearman's ρ: Pearson's correlation of the ranks, so that ties are allowed. −1…1; undefined with fewer than two
 * pairs, or when one side never varies.
 */
export function spearman(pairs: readonly (readonly [number, number])[]): number | undefined {
  const first = ranksOf(pairs.map(([a]) => a));
  const second = ranksOf(pairs.map(([, b]) => b));
  const middle = (pairs.length + 1) / 2;
  let both = 0;
  let one = 0;
  let other = 0;
  for (let at = 0; at < pairs.length; at += 1) {
    const a = (first[at] ?? 0) - middle;
    const b = (second[at] ?? 0) - middle;
    both += a * b;
    one += a * a;
    other += b * b;
  }
  return one === 0 || other === 0 ? undefined : both / Math.sqrt(one * other);
}
