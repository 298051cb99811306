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
  // Where all of them are gone, nothing that names one can be judged.
  const declared = declarations[kind] ?? [];
  const gone = declared.some((block) => places.some((place) => startsWith(block, place)));
  return gone || lost.has(name);
}
