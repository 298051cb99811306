import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';
import type { NewVisitOptions } from './new.js';

export function registerRehearse(visit: Command, { messages, run }: CommandContext): void {
  visit
    .command('rehearse')
    .description(messages.visitRehearseSummary)
    .argument('[checklist]', messages.checklistArgument)
    .option('--quick', messages.optionQuick)
    .action(
      run(async (run, checklist: string | undefined, options: Pick<NewVisitOptions, 'quick'>) => {
        const { rehearseVisit } = await import('../../visit/rehearse/rehearse-visit.js');
        return rehearseVisit(run, checklist, options);
      }),
    );
}
