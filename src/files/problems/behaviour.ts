import type { ProblemKind } from './kind.js';

/** BH1xx: behaviour files. */
export const behaviourProblems = {
  BH190: { title: 'unknown behaviour', hint: 'Use a behaviour of the catalogue, or write its file.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;
