import type { ProblemKind } from './kind.js';
import { shapeProblems } from './shape.js';

/** BH: 101–110 for the shape of a behaviour file; from 120 for what its parts mean together. */
export const behaviourProblems = {
  ...shapeProblems('BH', 'behaviour'),
} as const satisfies Readonly<Record<string, ProblemKind>>;
