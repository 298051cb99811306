/** Order of two texts by their code units: the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Ascending, what is null last; differences of mere rounding do not count. */
export function byNumber(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return Math.abs(a - b) < 1e-9 ? 0 : a - b;
}

/** A copy in the order of the keys. */
export function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => byText(key(a), key(b)));
}
