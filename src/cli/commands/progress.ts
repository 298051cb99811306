import type { Command } from 'commander';
import type { CommandContext } from '../command.js';

export interface ProgressOptions {
  readonly person?: string;
}

export function register(program: Command, context: CommandContext): void {
  const { messages } = context;
  program
    .command('progress')
    .description(messages.progressSummary)
    .option('--person <pseudonym>', messages.optionPerson)
    .action(
      context.run(async (run, options: ProgressOptions) => {
        const { showProgress } = await import('../progress/show-progress.js');
        return showProgress(run, options);
      }),
    );
}
