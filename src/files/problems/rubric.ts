import type { ProblemKind } from './kind.js';
import { shapeProblems } from './shape.js';

/** RB: 101–110 for the shape of a rubric file; from 120 for what its parts mean together. */
export const rubricProblems = {
  ...shapeProblems('RB', 'rubric'),
} as const satisfies Readonly<Record<string, ProblemKind>>;
