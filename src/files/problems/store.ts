import type { ProblemKind } from './kind.js';

/** ST1xx: the store of sessions, visits and people. */
export const storeProblems = {
  ST101: { title: 'disk full', hint: 'Free some space and carry on: everything before it is safe.' },
  ST102: { title: 'store busy', hint: 'Wait until the other program has finished and try again.' },
  ST103: { title: 'store not writable', hint: 'Check the permissions of the folder, or set SHOPTALK_STORE.' },
  ST104: {
    title: 'store damaged',
    hint: 'Move it aside (do not delete it) and start again, or put back a copy.',
  },
  ST105: { title: 'continued elsewhere', hint: 'Close one of the two terminals, then resume.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;
