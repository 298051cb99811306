import type { GlobalFlags, Outside, Run } from './command.js';
import type { Screen } from './terminal/screen.js';
import { createStyle } from './terminal/style.js';

/** What the work of a command is given, from the world outside and the options that were typed. */
export function makeRun(
  outside: Outside,
  screen: Screen,
  flags: GlobalFlags,
  { language, messages }: Pick<Run, 'language' | 'messages'>,
  interrupted: AbortSignal,
): Run {
  const { cwd, env, stdout, stderr, now } = outside;
  const wish = { env, plain: flags.plain, color: flags.color };
  return {
    cwd,
    env,
    get stdin() {
      return outside.stdin;
    },
    screen,
    style: createStyle({ ...wish, isTTY: stdout.isTTY === true }),
    flags,
    language,
    messages,
    get interactive() {
      return outside.stdin.isTTY === true && stdout.isTTY === true;
    },
    now,
    interrupted,
    showProblems: async (problems) => {
      if (problems.length === 0) return;
      const { printProblems } = await import('./terminal/problems.js');
      const style = createStyle({ ...wish, isTTY: stderr.isTTY === true });
      await printProblems(problems, { cwd, screen, style, messages });
    },
  };
}
