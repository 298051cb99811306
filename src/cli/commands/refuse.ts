import type { Problem } from '../../files/problem.js';
import type { ExitCode, Run } from '../command.js';

/** Codes of files and names that could not even be read; everything else is a finding in a file. */
const unreadable = /^(CL|FI10[1-4])/;

/** Prints problems and gives the exit code: 1 for findings in a file, 2 where there was no file to look into. */
export async function refuse(run: Run, problems: readonly Problem[]): Promise<ExitCode> {
  await run.showProblems(problems);
  return problems.some((problem) => unreadable.test(problem.code)) ? 2 : 1;
}
