import type { ProblemKind } from './kind.js';

/** NW1xx: new workspaces and new scenarios. */
export const authoringProblems = {
  NW101: { title: 'a workspace is a folder', hint: 'Choose another name, or move the file away.' },
  NW102: {
    title: 'no questions in this language yet',
    hint: 'Choose another language with --lang; a scenario can be translated afterwards.',
  },
  NW103: {
    title: 'answers end too early',
    hint: 'One answer a line; an empty line takes the usual answer. At a terminal, go on where they end.',
  },
  NW104: { title: 'a file of that name is there', hint: 'Choose another title, or move the file away.' },
  NW105: { title: 'nothing to draft from', hint: 'A transcript needs turns of a customer and of an agent.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;
