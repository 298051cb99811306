import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';

export interface VisitFormOptions {
  readonly out?: string;
  readonly xlsform?: string;
  readonly csv?: boolean;
  readonly site?: string;
  readonly day?: string;
  readonly evaluator?: string;
  readonly programme?: string;
}

export function registerForm(visit: Command, { messages, run }: CommandContext): void {
  visit
    .command('form')
    .description(messages.visitFormSummary)
    .argument('<checklist>', messages.checklistArgument)
    .option('--out <file>', messages.optionFormOut)
    .option('--xlsform <file>', messages.optionXlsform)
    .option('--csv', messages.optionFormCsv)
    .option('--site <name>', messages.optionSite)
    .option('--day <date>', messages.optionFormDay)
    .option('--evaluator <pseudonym>', messages.optionEvaluator)
    .option('--programme <id>', messages.optionFormProgramme)
    .action(
      run(async (run, checklist: string, options: VisitFormOptions) => {
        const { visitForm } = await import('../../visit/form/visit-form.js');
        return visitForm(run, checklist, options);
      }),
    );
}
