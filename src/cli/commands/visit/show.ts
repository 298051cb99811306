import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';

export function registerShow(visit: Command, { messages, run }: CommandContext): void {
  visit
    .command('show')
    .description(messages.visitShowSummary)
    .argument('<visit>', messages.visitArgument)
    .action(
      run(async (run, id: string) => {
        const { showVisit } = await import('../../visit/show-visit.js');
        return showVisit(run, id);
      }),
    );
}
