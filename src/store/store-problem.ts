import type { Problem } from '../files/problem.js';

/** A failure of the store as a problem that can be shown to a person. */
export class StoreProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem.message, { cause });
    this.name = 'StoreProblem';
    this.problem = problem;
  }
}

type Known = Pick<Problem, 'code' | 'message' | 'hint'>;

const KNOWN: readonly (readonly [test: RegExp, known: Known])[] = [
  [
    /SQLITE_FULL|disk is full|ENOSPC/i,
    {
      code: 'ST101',
      message: 'the disk is full, so the last entry could not be saved',
      hint: 'Free some space and carry on: everything before it is safe.',
    },
  ],
  [
    /SQLITE_BUSY|SQLITE_LOCKED|database is locked|database table is locked/i,
    {
      code: 'ST102',
      message: 'another program is holding the store',
      hint: 'Wait until it has finished and try again.',
    },
  ],
  [
    /SQLITE_READONLY|readonly database|EACCES|EPERM|EROFS|SQLITE_CANTOPEN|unable to open|ENOTDIR|ENOENT|EISDIR|EEXIST/i,
    {
      code: 'ST103',
      message: 'the store cannot be opened for writing',
      hint: 'Check the permissions of the folder, or set SHOPTALK_STORE to one that you may write to.',
    },
  ],
  [
    /SQLITE_NOTADB|SQLITE_CORRUPT|not a database|malformed/i,
    {
      code: 'ST104',
      message: 'the store file is damaged or is not a Shoptalk store',
      hint: 'Move it aside (do not delete it) and start again, or put back a copy.',
    },
  ],
  [
    /UNIQUE constraint failed: event/i,
    {
      code: 'ST105',
      message: 'this session or visit was continued in another terminal',
      hint: 'Close one of the two, then resume: nothing that was saved is lost.',
    },
  ],
];

/** Turns whatever the database or the file system threw into a {@link StoreProblem}; unknown errors pass unchanged. */
export function asStoreProblem(thrown: unknown, file: string): unknown {
  if (thrown instanceof StoreProblem) return thrown;
  const code = (thrown as { code?: unknown } | null)?.code;
  const text = `${String(code ?? '')} ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  const found = KNOWN.find(([test]) => test.test(text));
  if (!found) return thrown;
  return new StoreProblem({ ...found[1], severity: 'error', file }, thrown);
}
