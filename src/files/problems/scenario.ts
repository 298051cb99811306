import type { ProblemKind } from './kind.js';
import { shapeProblems } from './shape.js';

/** SC: 101–110 for the shape of a scenario file; from 120 for what its parts mean together. */
export const scenarioProblems = {
  ...shapeProblems('SC', 'scenario'),
} as const satisfies Readonly<Record<string, ProblemKind>>;
