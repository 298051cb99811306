import type { Problem } from '../../files/problem.js';
import type { Overlay } from './overlay.js';
import type { Path, Translatable } from './source-line.js';

const begins = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step);

/** A problem of a translated file, at the place of the overlay that the words came from; else as it was. */
export function placeInOverlay(
  problem: Problem,
  source: Translatable,
  overlay: Overlay,
  file: string,
): Problem {
  const { pointer } = problem;
  if (pointer === undefined) return problem;
  const patterns = source.patterns.find(({ path }) => begins(pointer, path));
  if (patterns !== undefined && (overlay.patterns?.[patterns.id] ?? []).length > 0) {
    const rest = pointer.slice(patterns.path.length);
    return { ...problem, file, pointer: ['patterns', patterns.id, ...rest] };
  }
  const line = source.lines.find(({ path }) => path.length === pointer.length && begins(pointer, path));
  if (line === undefined || overlay.lines[line.id] === undefined) return problem;
  return { ...problem, file, pointer: ['lines', line.id, 'to'] };
}
