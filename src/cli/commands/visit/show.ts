import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';
import type { ShowVisitOptions } from '../../visit/show-visit.js';

export function registerShow(visit: Command, { messages, run }: CommandContext): void {
  visit
    .command('show')
    .description(messages.visitShowSummary)
    .argument('<visit>', messages.visitArgument)
    .option('--history', messages.reviewOptions.history)
    .action(
      run(async (run, id: string, options: ShowVisitOptions) => {
        const { showVisit } = await import('../../visit/show-visit.js');
        return showVisit(run, id, options);
      }),
    );
}
