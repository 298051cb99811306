import type { ProblemKind } from './kind.js';

/** NW1xx: new workspaces and new scenarios. */
export const authoringProblems = {
  NW101: { title: 'a workspace is a folder', hint: 'Choose another name, or move the file away.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;
