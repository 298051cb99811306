import type { Problem } from '../../files/problem.js';
import type { ExitCode, Run } from '../command.js';
import { outcomeOf } from '../failures.js';

/** Prints problems and gives the exit code: 1 for findings in a file, 2 where there was no file to look into. */
export async function refuse(run: Run, problems: readonly Problem[]): Promise<ExitCode> {
  await run.showProblems(problems);
  return outcomeOf(problems) === 'could-not-run' ? 2 : 1;
}
