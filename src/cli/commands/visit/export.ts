import { type Command, Option } from 'commander';
import { visitStates } from '../../../visit/life.js';
import type { CommandContext } from '../../command.js';
import { repeated } from '../../repeated.js';

export interface ExportVisitsOptions {
  readonly format: 'csv' | 'jsonl';
  readonly out?: string;
  readonly checklist?: readonly string[];
  readonly programme?: readonly string[];
  readonly site?: readonly string[];
  readonly region?: readonly string[];
  readonly evaluator?: readonly string[];
  readonly person?: readonly string[];
  readonly state?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

export function registerExport(visit: Command, { messages, run }: CommandContext): void {
  visit
    .command('export')
    .description(messages.visitExportSummary)
    .addOption(
      new Option('--format <format>', messages.optionExportFormat).choices(['csv', 'jsonl']).default('csv'),
    )
    .option('--out <file>', messages.optionFormOut)
    .option('--checklist <id>', messages.reportOptionChecklist, repeated)
    .option('--programme <id>', messages.reportOptionProgramme, repeated)
    .option('--site <name>', messages.reportOptionSite, repeated)
    .option('--region <name>', messages.reportOptionRegion, repeated)
    .option('--evaluator <pseudonym>', messages.reportOptionEvaluator, repeated)
    .option('--person <pseudonym>', messages.reportOptionPerson, repeated)
    .addOption(new Option('--state <states...>', messages.reportOptionState).choices(visitStates))
    .option('--from <day>', messages.reportOptionFrom)
    .option('--to <day>', messages.reportOptionTo)
    .action(
      run(async (run, options: ExportVisitsOptions) => {
        const { exportVisits } = await import('../../visit/export/export-visits.js');
        return exportVisits(run, options);
      }),
    );
}
