import type { Problem } from '../problem.js';
import type { Pointer } from './finding.js';
import type { Mended } from './mend.js';

/** Whether a place is that one, or below it. */
export const startsWith = (pointer: Pointer, start: Pointer): boolean =>
  start.every((name, index) => pointer[index] === name);

/** Where the things of a kind are declared, by the word that problems have for the kind. */
export type Declarations = Readonly<Record<string, readonly Pointer[]>>;

/** Whether a problem that was found in the mended value only follows from what was mended. */
export function followsFrom(
  { places, lost }: Mended,
  problem: Problem,
  pointer: Pointer,
  declarations: Declarations,
): boolean {
  if (places.some((place) => startsWith(pointer, place))) return true;
  const [, kind = '', name] = /^(?:unknown|no) ([a-z ]+) "([^"]*)"/.exec(problem.message) ?? [];
  if (name === undefined) return false;
  // Where all of them are gone, or the name of one, nothing that names one can be judged.
  const declared = declarations[kind] ?? [];
  const gone = declared.some((block) =>
    places.some((place) => startsWith(block, place) || isNameless(place, block, places)),
  );
  return gone || lost.has(name);
}

/** Whether an entry of a block lost its id, and no misspelt key beside it holds it. */
function isNameless(place: Pointer, block: Pointer, places: readonly Pointer[]): boolean {
  if (place.at(-1) !== 'id' || place.length !== block.length + 2 || !startsWith(place, block)) return false;
  const entry = place.slice(0, -1);
  return !places.some(
    (other) => other.length === place.length && other.at(-1) !== 'id' && startsWith(other, entry),
  );
}
