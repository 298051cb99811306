import type { PointTally } from '../../report/results/tally.js';

/** What a part of a divided result has besides its sums. */
interface Part extends PointTally {
  readonly key: string;
}

/**
 * Parts of a divided result as if it had not been divided; every record is in one part only.
 *
 * @param placeOf what a part is about, whatever it was divided by
 * @param summed the numbers that are added up; the rest is the same in all parts of a place
 */
export function addedUp<One extends Part>(
  parts: readonly One[],
  placeOf: (part: One) => readonly string[],
  summed: readonly NumberKey<One>[],
): readonly One[] {
  const sums = new Map<string, One>();
  for (const part of parts) {
    const place = JSON.stringify(placeOf(part));
    const so = sums.get(place);
    const added =
      so && Object.fromEntries(summed.map((name) => [name, Number(so[name]) + Number(part[name])]));
    sums.set(place, { ...part, ...so, ...added, key: '' });
  }
  return [...sums.values()];
}

type NumberKey<One> = { [Key in keyof One]: One[Key] extends number ? Key : never }[keyof One];
