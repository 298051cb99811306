import type { Problem } from '../../files/problem.js';
import type { ProblemCode } from '../../files/problem-catalogue.js';
import type { LanguageProfile } from '../../language/profile.js';
import type { BehaviourLanguage, CatalogueEntry } from '../catalogue.js';
import type { Fields, Pointer } from '../read-fields.js';

export type { Pointer };

/** How a behaviour is said in one language, with the place where that is written. */
export interface Speech {
  readonly language: BehaviourLanguage;
  readonly profile: LanguageProfile;
  /** Where its keys stand in the file; empty where the file is of one language. */
  readonly pointer: Pointer;
  /** Whether every pattern could be read. */
  readonly sound: boolean;
  /** As it was written: a pattern may be a text or an object. */
  readonly written: Fields;
}

/** One file of a behaviour, read: its meaning, how it is said in a language, or both. */
export interface BehaviourAtHand {
  readonly entry: CatalogueEntry;
  /** The name of the file without its ending. */
  readonly name: string;
  /** What the file says of the behaviour itself; undefined for the file of one language. */
  readonly meaning?: Fields;
  readonly speech: readonly Speech[];
  /** Every behaviour and cue that is known, and whose it is. */
  readonly known: ReadonlyMap<string, 'agent' | 'customer'>;
  readonly profiles: Readonly<Record<string, LanguageProfile>>;
}

/** One thing that can be wrong with a behaviour that could be read. */
export type BehaviourRule = (behaviour: BehaviourAtHand) => readonly Problem[];

export function problemAt(
  code: ProblemCode,
  pointer: Pointer,
  message: string,
  rest: Partial<Pick<Problem, 'hint' | 'offset' | 'at' | 'severity'>> = {},
): Problem {
  return { severity: 'warning', ...rest, code, pointer, message };
}
