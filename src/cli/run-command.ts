import { Command, CommanderError } from 'commander';
import { makeProblem } from '../files/make-problem.js';
import type { Problem } from '../files/problem.js';
import type { CommandContext, ExitCode, Outside, Run } from './command.js';
import { type CommandEntry, commandTable, findCommand } from './command-table.js';
import { ProblemsError, UsageError } from './failures.js';
import { addGlobalOptions, languageWanted, readGlobalFlags } from './global-options.js';
import { helpIn } from './help-words.js';
import { makeRun } from './make-run.js';
import { loadMessages } from './messages/load-messages.js';
import type { Messages } from './messages/messages.js';
import { isHelp, rootHelp } from './root-help.js';
import { createScreen, type Screen } from './terminal/screen.js';
import { unknownLanguage } from './unknown-language.js';
import { usageProblem } from './usage-problem.js';

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

/** Prompts throw these when the person presses Ctrl-C or the program stops them. */
function isInterruption(error: unknown): boolean {
  return error instanceof Error && /^(ExitPromptError|AbortPromptError|CancelPromptError)$/.test(error.name);
}

/** Problems inside a thrown error, and the exit code they mean; undefined for a mistake in the program. */
function problemsOf(error: unknown): { problems: readonly Problem[]; code: ExitCode } | undefined {
  if (error instanceof UsageError) return { problems: [error.problem], code: 2 };
  if (error instanceof ProblemsError) {
    return { problems: error.problems, code: error.outcome === 'findings' ? 1 : 2 };
  }
  if (error instanceof CommanderError)
    return { problems: [usageProblem(error.code, error.message)], code: 2 };
  // Errors of other rooms (the store's) carry their problem along.
  if (error instanceof Error && 'problem' in error && isProblem(error.problem)) {
    return { problems: [error.problem], code: 2 };
  }
  return undefined;
}

async function settle(error: unknown, run: Run): Promise<ExitCode> {
  if (isInterruption(error)) return 130;
  const known = problemsOf(error);
  if (known !== undefined) {
    await run.showProblems(known.problems);
    return known.code;
  }
  const what = error instanceof Error ? error.message : String(error);
  run.screen.note(run.messages.apology(what.split('\n')[0] ?? ''));
  run.screen.note(run.messages.bugHint);
  if ((run.env.SHOPTALK_DEBUG ?? '') !== '' && error instanceof Error) run.screen.note(error.stack ?? '');
  return 2;
}

/** Runs work with everything it needs, and turns whatever it throws into problems and an exit code. */
async function perform(run: Run, leaveOnInterrupt: () => () => void, work: () => Promise<ExitCode>) {
  const stopListening = leaveOnInterrupt();
  try {
    return await work();
  } catch (error) {
    return await settle(error, run);
  } finally {
    stopListening();
  }
}

function newProgram(screen: Screen, messages: Messages): Command {
  const program = new Command('shoptalk');
  program.exitOverride();
  program.configureHelp(helpIn(messages));
  program.configureOutput({
    writeOut: (text) => screen.write(text),
    // Help of a group such as `scenario` that was given without one of its commands.
    writeErr: (text) => screen.note(text.trimEnd()),
    // Error lines become problems.
    outputError: () => undefined,
    getOutHelpWidth: () => screen.columns(),
    getOutHasColors: () => false,
  });
  program.helpOption('-h, --help', messages.optionHelp);
  program.helpCommand(false);
  addGlobalOptions(program, messages);
  return program;
}

/** Runs the command of a name or alias, or what stands in for one that was not named or is not known. */
export function runNamed(
  argv: readonly string[],
  name: string | undefined,
  outside: Outside,
): Promise<ExitCode> {
  return runProgram(argv, name === undefined ? undefined : (findCommand(name) ?? name), outside);
}

/**
 * Registers the one command that was named, parses, runs and returns the exit code.
 *
 * @param named the command's entry, its unknown name, or undefined where none was given
 */
export async function runProgram(
  argv: readonly string[],
  named: CommandEntry | string | undefined,
  outside: Outside,
): Promise<ExitCode> {
  const screen = createScreen(outside.stdout, outside.stderr, (code) => outside.leave(code));
  const { language, unknown } = languageWanted(argv, outside);
  const messages = await loadMessages(language);
  const program = newProgram(screen, messages);
  const interruption = new AbortController();
  const listen = (): (() => void) =>
    outside.onInterrupt(() => {
      interruption.abort();
      outside.leave(130);
    });
  const runFor = (options: Readonly<Record<string, unknown>>): Run =>
    makeRun(outside, screen, readGlobalFlags(options), { language, messages }, interruption.signal);

  let exitCode: ExitCode = 0;
  const context: CommandContext = {
    messages,
    run:
      (work) =>
      async (...args) => {
        // Commander's last argument is always the command itself; it knows the global options too.
        const command = args.at(-1);
        const run = runFor(command instanceof Command ? command.optsWithGlobals() : {});
        exitCode = await perform(run, listen, () => work(run, ...args));
      },
  };

  try {
    if (unknown !== undefined) {
      const problem = unknownLanguage(unknown, messages);
      if (problem.severity === 'error') throw new UsageError(problem);
      await runFor({}).showProblems([problem]);
    }
    if (named === undefined && argv.some(isHelp)) {
      screen.out(rootHelp(messages));
      return 0;
    }
    if (typeof named === 'string') {
      const names = commandTable.flatMap((entry) => [entry.name, ...entry.aliases]);
      const { unknownCommand } = await import('./usage-problem.js');
      throw new UsageError(unknownCommand(named, names, messages));
    }
    if (named === undefined) {
      program.action(
        context.run(async (run) => {
          if (!run.interactive) {
            run.screen.note(rootHelp(run.messages));
            throw new UsageError(makeProblem('CL106', run.messages.menuNeedsTerminal));
          }
          const { showMenu } = await import('./menu.js');
          return showMenu(run, (words) => runProgram(words.argv, words.entry, outside));
        }),
      );
    } else {
      const { register } = await named.load();
      register(program, context);
      const command = program.commands.find((candidate) => candidate.name() === named.name);
      for (const alias of named.aliases) command?.alias(alias);
    }
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof CommanderError && error.code === 'commander.help') return 2;
    return settle(error, runFor(program.opts()));
  }
}
