/** Overlapping groups of `size` neighbouring words; a shorter text gives one group of all its words. */
export function shingles(words: readonly string[], size: number): ReadonlySet<string> {
  if (words.length <= size) return new Set(words.length > 0 ? [words.join(' ')] : []);
  const groups = new Set<string>();
  for (let at = 0; at + size <= words.length; at += 1) groups.add(words.slice(at, at + size).join(' '));
  return groups;
}

/** Jaccard index of two sets, 0–1; 0 when both are empty. */
export function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * How alike two texts are, 0–1, given their folded words: the mean of the overlaps of single words
 * and of word pairs, so that the same words in another order are less alike than a repetition.
 */
export function similarity(a: readonly string[], b: readonly string[]): number {
  return (overlap(new Set(a), new Set(b)) + overlap(shingles(a, 2), shingles(b, 2))) / 2;
}
