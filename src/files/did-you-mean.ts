/** Optimal string alignment distance: insertions, deletions, substitutions, neighbours swapped. */
export function editDistance(left: string, right: string): number {
  const width = right.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column < width; column += 1) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped && row > 1 && column > 1) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}

const longest = 64;

/**
 * The known name that was probably meant, or undefined when none is near: at most one edit in
 * short names, about one in three letters in longer ones; a beginning of a single name counts too.
 */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  if (word === '' || word.length > longest) return undefined;
  const wanted = word.toLowerCase();
  const names = [...known];
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) > allowed) continue;
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance <= allowed && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  if (best !== undefined) return best.name;
  const begun = names.filter((name) => wanted.length >= 3 && name.toLowerCase().startsWith(wanted));
  return begun.length === 1 ? begun[0] : undefined;
}
