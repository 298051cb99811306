import type { ProblemKind } from './kind.js';
import { shapeProblems } from './shape.js';

/** VI: 101–110 for the shape of a visit file; from 120 for what its parts mean together. */
export const visitProblems = {
  ...shapeProblems('VI', 'visit'),
} as const satisfies Readonly<Record<string, ProblemKind>>;
