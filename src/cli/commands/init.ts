import type { Command } from 'commander';
import type { CommandContext } from '../command.js';

export interface InitOptions {
  readonly dryRun?: boolean;
}

export function register(program: Command, { messages, run }: CommandContext): void {
  program
    .command('init')
    .description(messages.initSummary)
    .argument('[folder]', messages.folderArgument)
    .option('--dry-run', messages.optionDryRun)
    .action(
      run(async (run, folder: string | undefined, options: InitOptions) => {
        const { init } = await import('../init/init.js');
        return init(run, folder, options);
      }),
    );
}
