import type { ProblemKind } from './kind.js';

/** LM1xx: models learnt from labels. */
export const learntProblems = {
  LM101: {
    title: 'too little to learn from',
    hint: 'Label at least twenty conversations (or turns), and not all of them alike.',
  },
  LM102: { title: 'not a model', hint: 'Name a folder that shoptalk learn has written.' },
  LM103: { title: 'model damaged', hint: 'Learn it again with shoptalk learn.' },
  LM104: { title: 'model of another version', hint: 'Learn it again with this version of Shoptalk.' },
  LM105: {
    title: 'folder is not a model',
    hint: 'Choose another folder: only a model is ever written over.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
