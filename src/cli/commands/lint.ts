import type { Command } from 'commander';
import type { CommandContext } from '../command.js';
import { addLintOptions } from '../lint/add-options.js';
import type { LintOptions } from '../lint/lint-options.js';

export function register(program: Command, context: CommandContext): void {
  const { messages } = context;
  const command = program
    .command('lint')
    .description(messages.lintSummary)
    .argument('[paths...]', messages.lintPathsArgument);
  addLintOptions(command, messages).action(
    context.run(async (run, paths: readonly string[], options: LintOptions) => {
      const { lint } = await import('../lint/lint.js');
      return lint(run, paths, options);
    }),
  );
}
