import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';

export function registerBrief(visit: Command, { messages, run }: CommandContext): void {
  visit
    .command('brief')
    .description(messages.visitBriefSummary)
    .argument('<checklist>', messages.checklistArgument)
    .action(
      run(async (run, checklist: string) => {
        const { briefVisit } = await import('../../visit/brief-visit.js');
        return briefVisit(run, checklist);
      }),
    );
}
