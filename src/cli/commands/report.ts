import { type Command, Option } from 'commander';
import { visitStates } from '../../visit/life.js';
import type { CommandContext } from '../command.js';
import { repeated } from '../repeated.js';
import type { ReportOptions } from '../report/report-options.js';

export function register(program: Command, context: CommandContext): void {
  const { messages } = context;
  program
    .command('report')
    .description(messages.reportSummary)
    .option('--by <parts>', messages.reportOptionBy, repeated)
    .option('--period <period>', messages.reportOptionPeriod)
    .option('--from <day>', messages.reportOptionFrom)
    .option('--to <day>', messages.reportOptionTo)
    .addOption(
      new Option('--kind <kind>', messages.reportOptionKind)
        .choices(['visits', 'sessions', 'all'])
        .default('visits'),
    )
    .option('--programme <id>', messages.reportOptionProgramme, repeated)
    .option('--checklist <id>', messages.reportOptionChecklist, repeated)
    .option('--site <name>', messages.reportOptionSite, repeated)
    .option('--region <name>', messages.reportOptionRegion, repeated)
    .option('--evaluator <pseudonym>', messages.reportOptionEvaluator, repeated)
    .option('--person <pseudonym>', messages.reportOptionPerson, repeated)
    .option('--scenario <id>', messages.reportOptionScenario, repeated)
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
