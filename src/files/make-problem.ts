import type { Problem } from './problem.js';
import type { ProblemCode } from './problem-catalogue.js';

/** A problem of severity error, with a code that the catalogue knows. Its hint, if none is given, is the catalogue's. */
export function makeProblem(
  code: ProblemCode,
  message: string,
  rest: Omit<Partial<Problem>, 'code' | 'message'> = {},
): Problem {
  return { severity: 'error', ...rest, code, message };
}
