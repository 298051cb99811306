/** Shortest word in which one slip of the keyboard is forgiven. */
export const typoLength = 7;

/**
 * Whether two folded words differ by at most one insertion, deletion, substitution or swap of
 * neighbours (Damerau, optimal string alignment, distance ≤ 1). The first letters must agree, and the last
 * `ending` ones: where words are inflected, another ending is another form and no slip.
 */
export function isOneSlip(a: string, b: string, ending = 0): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  if (ending > 0 && a.slice(-ending) !== b.slice(-ending)) return false;
  // Where endings carry grammar so do prefixes: one letter makes a denial of a word (Latvian no- and ne-).
  if (ending > 0 && a.slice(0, 2) !== b.slice(0, 2)) return false;
  const shorter = a.length <= b.length ? a : b;
  const longer = a.length <= b.length ? b : a;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  if (longer.length > shorter.length) return shorter.slice(at) === longer.slice(at + 1);
  if (shorter.slice(at + 1) === longer.slice(at + 1)) return true;
  const swapped = shorter[at] === longer[at + 1] && shorter[at + 1] === longer[at];
  return swapped && shorter.slice(at + 2) === longer.slice(at + 2);
}
