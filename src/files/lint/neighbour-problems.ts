import { makeProblem } from '../make-problem.js';
import type { Problem } from '../problem.js';
import type { Neighbour } from './surroundings.js';

/** What a file is told where one that it names is unknown, or broken so that the two could not be checked together. */
export function neighbourProblems(
  neighbour: Neighbour<unknown>,
  pointer: readonly (string | number)[],
): readonly Problem[] {
  if (neighbour.ok) return [];
  const unknown = neighbour.unknown.map((problem) => ({ ...problem, pointer }));
  if (neighbour.broken === undefined) return unknown;
  return [makeProblem('LT105', `${neighbour.broken} has errors of its own`, { pointer })];
}
