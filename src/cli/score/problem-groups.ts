import type { Problem } from '../../files/problem.js';
import type { Run } from '../command.js';

/** Problems are shown in groups of at most this many, so that a hopeless file does not fill the memory. */
const atOnce = 100;

export interface ProblemGroups {
  /** Shows the problems that wait, with this one, once they are many. */
  tell(problem: Problem): Promise<void>;
  /** Shows those that wait. */
  tellAll(): Promise<void>;
}

export function problemGroups(run: Run): ProblemGroups {
  let waiting: Problem[] = [];
  const tellAll = async (): Promise<void> => {
    const shown = waiting;
    waiting = [];
    await run.showProblems(shown);
  };
  return {
    async tell(problem) {
      waiting.push(problem);
      if (waiting.length >= atOnce) await tellAll();
    },
    tellAll,
  };
}
