import { type Command, Option } from 'commander';
import type { CommandContext } from '../command.js';

export interface NewVisitOptions {
  readonly site?: string;
  readonly evaluator?: string;
  readonly answers?: string;
  readonly quick?: boolean;
}

export interface ListVisitOptions {
  readonly evaluator?: string;
  readonly state?: string;
}

export function register(program: Command, context: CommandContext): void {
  const { messages } = context;
  const visit = program.command('visit').description(messages.visitSummary);
  visit
    .command('new')
    .description(messages.visitNewSummary)
    .argument('<checklist>', messages.checklistArgument)
    .option('--site <name>', messages.optionSite)
    .option('--evaluator <pseudonym>', messages.optionEvaluator)
    .option('--answers <file>', messages.optionAnswers)
    .option('--quick', messages.optionQuick)
    .action(
      context.run(async (run, checklist: string, options: NewVisitOptions) => {
        const { newVisit } = await import('../visit/new-visit.js');
        return newVisit(run, checklist, options);
      }),
    );
  visit
    .command('resume')
    .description(messages.visitResumeSummary)
    .argument('[visit]', messages.visitArgument)
    .option('--quick', messages.optionQuick)
    .action(
      context.run(async (run, id: string | undefined, options: Pick<NewVisitOptions, 'quick'>) => {
        const { resumeVisit } = await import('../visit/resume-visit.js');
        return resumeVisit(run, id, options);
      }),
    );
  visit
    .command('list')
    .description(messages.visitListSummary)
    .option('--evaluator <pseudonym>', messages.optionEvaluator)
    .addOption(new Option('--state <state>', messages.optionVisitState).choices(['draft', 'submitted']))
    .action(
      context.run(async (run, options: ListVisitOptions) => {
        const { listVisits } = await import('../visit/list-visits.js');
        return listVisits(run, options);
      }),
    );
  visit
    .command('show')
    .description(messages.visitShowSummary)
    .argument('<visit>', messages.visitArgument)
    .action(
      context.run(async (run, id: string) => {
        const { showVisit } = await import('../visit/show-visit.js');
        return showVisit(run, id);
      }),
    );
}
