import type { Command } from 'commander';
import type { Problem } from '../files/problem.js';
import type { Language } from './languages.js';
import type { Messages } from './messages/messages.js';
import type { Screen } from './terminal/screen.js';
import type { Style } from './terminal/style.js';

/** 0 fine · 1 findings (failed score, broken file) · 2 could not run (bad usage) · 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/** Options that every command understands, before or after its name. */
export interface GlobalFlags {
  readonly json: boolean;
  /** No colour, no box drawing, no bars made of symbols: for screen readers and logs. */
  readonly plain: boolean;
  /** False when `--no-color` was given. */
  readonly color: boolean;
  /** As typed behind `--lang`; `Run.language` is what came of it. */
  readonly lang?: string;
  /** Folders named by `--scenarios`; they come before the workspace's own. */
  readonly scenarios: readonly string[];
  readonly rubrics: readonly string[];
  /** Folder of the store named by `--store`. */
  readonly store?: string;
}

/** Standard input: a terminal, a pipe or a file. */
export type Input = AsyncIterable<Buffer | string> & { readonly isTTY?: boolean };

/** The world outside, as the command line meets it; tests pass their own. */
export interface Outside {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The locale of the system, where no environment variable tells it; slow. */
  readonly systemLocale?: () => string | undefined;
  readonly stdin: Input;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly now: () => Date;
  /** Calls back at Ctrl-C or a request to stop; returns how to stop listening. */
  readonly onInterrupt: (callback: () => void) => () => void;
  /** Leaves at once, for interruptions and closed pipes only. */
  readonly leave: (code: number) => void;
}

export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** What the work of a command is given. */
export interface Run {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Input;
  /** The only way to the screen: payload to `out`, everything else to `note`. */
  readonly screen: Screen;
  readonly style: Style;
  readonly flags: GlobalFlags;
  /** The language that is spoken: of `messages`, and of scenarios and rubrics where they have it. */
  readonly language: Language;
  readonly messages: Messages;
  /** True when a person can be asked: standard input and standard output are both a terminal. */
  readonly interactive: boolean;
  readonly now: () => Date;
  /** Aborted at Ctrl-C, just before the program leaves with 130. */
  readonly interrupted: AbortSignal;
  /** Prints problems on standard error: code, place, source line, caret, remedy. */
  readonly showProblems: (problems: readonly Problem[]) => Promise<void>;
}

/**
 * What a command file registers itself with. Each `src/cli/commands/<name>.ts` exports
 *
 * ```ts
 * export function register(program: Command, context: CommandContext): void {
 *   program
 *     .command('score')
 *     .description(context.messages.scoreSummary)
 *     .argument('<files...>', 'transcripts, or - for standard input')
 *     .option('--rubric <id>', 'rubric to score by')
 *     .action(
 *       context.run(async (run, files: readonly string[], options: ScoreOptions) => {
 *         const { scoreFiles } = await import('./score/score-files.js');
 *         return scoreFiles(run, files, options);
 *       }),
 *     );
 * }
 * ```
 *
 * The file imports types only; the work is imported inside the action, so that help stays quick.
 * Work signals trouble by throwing `UsageError` or `ProblemsError` (see `failures.ts`) or by
 * `run.showProblems(…)` and returning 1. Global options arrive in `run.flags`, not in the options.
 */
export interface CommandContext {
  readonly messages: Messages;
  /** Wraps the work of a command: makes its `Run`, turns errors into problems and exit codes. */
  readonly run: <Args extends readonly unknown[]>(
    work: (run: Run, ...args: Args) => Promise<ExitCode>,
  ) => (...args: Args) => Promise<void>;
}

export type Register = (program: Command, context: CommandContext) => void;
