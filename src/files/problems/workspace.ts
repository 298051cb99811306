import { shapeProblems } from './shape.js';

/** WS: 101–110 for the shape of `shoptalk.yaml`; from 120 for what its parts mean together. */
export const workspaceProblems = {
  ...shapeProblems('WS', 'workspace'),
} as const;
