import { type Command, Option } from 'commander';
import { visitStates } from '../../visit/life.js';
import type { CommandContext } from '../command.js';
import type { ReportOptions } from '../report/report-options.js';

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export function register(program: Command, context: CommandContext): void {
  const { messages } = context;
  program
    .command('report')
    .description(messages.reportSummary)
    .option('--by <parts>', messages.reportOptionBy, collect)
    .option('--period <period>', messages.reportOptionPeriod)
    .option('--from <day>', messages.reportOptionFrom)
    .option('--to <day>', messages.reportOptionTo)
    .addOption(
      new Option('--kind <kind>', messages.reportOptionKind)
        .choices(['visits', 'sessions', 'all'])
        .default('visits'),
    )
    .option('--programme <id>', messages.reportOptionProgramme, collect)
    .option('--checklist <id>', messages.reportOptionChecklist, collect)
    .option('--site <name>', messages.reportOptionSite, collect)
    .option('--region <name>', messages.reportOptionRegion, collect)
    .option('--evaluator <pseudonym>', messages.reportOptionEvaluator, collect)
    .option('--person <pseudonym>', messages.reportOptionPerson, collect)
    .option('--scenario <id>', messages.reportOptionScenario, collect)
    .addOption(
      new Option('--state <states...>', messages.reportOptionState).choices(
        visitStates.filter((state) => state !== 'draft'),
      ),
    )
    .option('--html [file]', messages.reportOptionHtml)
    .option('--md', messages.reportOptionMd)
    .option('--csv', messages.reportOptionCsv)
    .option('--out <file>', messages.reportOptionOut)
    .option('--top <count>', messages.reportOptionTop, '10')
    .addHelpText('after', messages.reportHelp)
    .action(
      context.run(async (run, options: ReportOptions) => {
        const { showReport } = await import('../report/show-report.js');
        return showReport(run, options);
      }),
    );
}
