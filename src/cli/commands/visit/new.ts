import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';

export interface NewVisitOptions {
  readonly site?: string;
  readonly evaluator?: string;
  readonly answers?: string;
  readonly quick?: boolean;
}

export function registerNew(visit: Command, { messages, run }: CommandContext): void {
  visit
    .command('new')
    .description(messages.visitNewSummary)
    .argument('<checklist>', messages.checklistArgument)
    .option('--site <name>', messages.optionSite)
    .option('--evaluator <pseudonym>', messages.optionEvaluator)
    .option('--answers <file>', messages.optionAnswers)
    .option('--quick', messages.optionQuick)
    .action(
      run(async (run, checklist: string, options: NewVisitOptions) => {
        const { newVisit } = await import('../../visit/new-visit.js');
        return newVisit(run, checklist, options);
      }),
    );
}
