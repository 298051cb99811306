import type { Problem } from '../../files/problem.js';
import type { ExitCode, Run } from '../command.js';
import { outcomeOf } from '../failures.js';
import { notedProblems } from '../translation-notes.js';

/** Prints problems and gives the exit code: 1 for findings in a file, 2 where there was no file to look into. */
export async function refuse(run: Run, problems: readonly Problem[]): Promise<ExitCode> {
  const noted = notedProblems(problems, run.messages);
  for (const note of noted.notes) run.screen.note(note);
  await run.showProblems(noted.problems);
  return outcomeOf(problems) === 'could-not-run' ? 2 : 1;
}
