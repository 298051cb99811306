import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';

export interface ImportVisitsOptions {
  readonly checklist?: string;
  readonly programme?: string;
  readonly site?: string;
  readonly day?: string;
  readonly evaluator?: string;
  readonly drafts?: boolean;
  readonly dryRun?: boolean;
}

export function registerImport(visit: Command, { messages, run }: CommandContext): void {
  visit
    .command('import')
    .description(messages.visitImportSummary)
    .argument('<files...>', messages.importFilesArgument)
    .option('--checklist <id>', messages.optionImportChecklist)
    .option('--programme <id>', messages.optionFormProgramme)
    .option('--site <name>', messages.optionImportSite)
    .option('--day <date>', messages.optionImportDay)
    .option('--evaluator <pseudonym>', messages.optionEvaluator)
    .option('--drafts', messages.optionImportDrafts)
    .option('--dry-run', messages.optionImportDryRun)
    .action(
      run(async (run, files: readonly string[], options: ImportVisitsOptions) => {
        const { importVisits } = await import('../../visit/import/import-visits.js');
        return importVisits(run, files, options);
      }),
    );
}
