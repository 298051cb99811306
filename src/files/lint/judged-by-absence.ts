import type { ProblemCode } from '../problem-catalogue.js';

/**
 * Findings that say that something is nowhere in a file, or that compare all of it: what can be reached, what is set, what
 * is the same. Where a key is misspelt, its part of the file is missing or guessed, and they would blame the rest for it.
 */
const judgedByAbsence: ReadonlySet<string> = new Set<ProblemCode>([
  'SC131',
  'SC132',
  'SC150',
  'SC151',
  'SC152',
  'SC153',
  'SC154',
  'SC155',
  'SC156',
  'SC157',
  'SC158',
  'SC159',
  'SC161',
  'SC162',
  'SC163',
  'SC164',
  'SC165',
  'SC166',
  'SC170',
  'SC171',
  'SC173',
  'RB124',
  'RB125',
  'RB128',
  'RB129',
  'RB130',
  'RB137',
  'RB138',
  'RB150',
  'RB151',
  'RB153',
  'RB154',
]);

/** Whether a finding of this code can be believed only of a file that was read as it was meant. */
export function isJudgedByAbsence(code: string): boolean {
  return judgedByAbsence.has(code);
}
