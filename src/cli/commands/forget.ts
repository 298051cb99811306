import type { Command } from 'commander';
import type { CommandContext } from '../command.js';

export interface ForgetOptions {
  readonly yes?: boolean;
  readonly expired?: boolean;
}

export function register(program: Command, { messages, run }: CommandContext): void {
  program
    .command('forget')
    .description(messages.forgetSummary)
    .argument('[person]', messages.personArgument)
    .option('--expired', messages.optionExpired)
    .option('--yes', messages.optionYes)
    .action(
      run(async (run, person: string | undefined, options: ForgetOptions) => {
        const { forget } = await import('../forget/forget.js');
        return forget(run, person, options);
      }),
    );
}
