import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';
import type { NewVisitOptions } from './new.js';

export function registerResume(visit: Command, { messages, run }: CommandContext): void {
  visit
    .command('resume')
    .description(messages.visitResumeSummary)
    .argument('[visit]', messages.visitArgument)
    .option('--quick', messages.optionQuick)
    .action(
      run(async (run, id: string | undefined, options: Pick<NewVisitOptions, 'quick'>) => {
        const { resumeVisit } = await import('../../visit/resume-visit.js');
        return resumeVisit(run, id, options);
      }),
    );
}
