import type { Problem } from '../../files/problem.js';
import type { ProblemCode } from '../../files/problem-catalogue.js';
import type { Rubric } from '../rubric.js';

/** Ids that a rubric may use; they come from outside, because the rubric room does not read files. */
export interface KnownIds {
  readonly behaviours: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
}

/** One thing that can be wrong with a rubric whose shape is right. */
export type RubricRule = (rubric: Rubric, known: KnownIds) => readonly Problem[];

export type Pointer = readonly (string | number)[];

export function problemAt(
  code: ProblemCode,
  pointer: Pointer,
  message: string,
  rest: Pick<Problem, 'hint' | 'offset'> & { readonly severity?: Problem['severity'] } = {},
): Problem {
  return { severity: 'error', ...rest, code, pointer, message };
}
