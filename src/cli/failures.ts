import type { Problem } from '../files/problem.js';

/** The command was asked in a way it cannot follow: exit 2, with a problem of the family CL. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * Something from outside is not as it must be. `could-not-run` (exit 2): the command never got to
 * its work; `findings` (exit 1): it did, and this is what it found.
 */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];
  readonly outcome: 'could-not-run' | 'findings';

  constructor(problems: readonly Problem[], outcome: 'could-not-run' | 'findings' = 'could-not-run') {
    super(problems[0]?.message ?? 'problems');
    this.problems = problems;
    this.outcome = outcome;
  }
}

/** Codes of files and names that could not even be read; everything else is a finding in a file. */
const unreadable = /^(CL|FI10[1-4])/;

/** What problems of a file mean for the command that needed it. */
export function outcomeOf(problems: readonly Problem[]): ProblemsError['outcome'] {
  return problems.some(({ code }) => unreadable.test(code)) ? 'could-not-run' : 'findings';
}
