import type { Problem } from '../../files/problem.js';
import type { ProblemCode } from '../../files/problem-catalogue.js';
import type { Profiles } from '../../language/language-evidence.js';
import type { Rubric } from '../rubric.js';

/** Ids that a rubric may use; they come from outside, because the rubric room does not read files. */
export interface KnownIds {
  readonly behaviours: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  /** Whether a behaviour or cue speaks for the agent or against it, where that is known. */
  readonly signs?: ReadonlyMap<string, '+' | '-' | 'neutral'>;
  /** What tells one language from another; without it texts are not read. */
  readonly profiles?: Profiles;
}

/** One thing that can be wrong with a rubric whose shape is right. */
export type RubricRule = (rubric: Rubric, known: KnownIds) => readonly Problem[];

export type Pointer = readonly (string | number)[];

export function problemAt(
  code: ProblemCode,
  pointer: Pointer,
  message: string,
  rest: Pick<Problem, 'hint' | 'offset' | 'at'> & { readonly severity?: Problem['severity'] } = {},
): Problem {
  return { severity: 'error', ...rest, code, pointer, message };
}
