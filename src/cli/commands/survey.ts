import { type Command, Option } from 'commander';
import { allMeans, instruments } from '../../survey/instruments.js';
import type { CommandContext } from '../command.js';
import { repeated } from '../repeated.js';

/** What holds for answers that say nothing themselves. */
export interface SurveyOptions {
  readonly instrument?: string;
  readonly means?: string;
  readonly site?: string;
  readonly region?: string;
  readonly programme?: string;
  readonly day?: string;
}

export interface ImportSurveyOptions extends SurveyOptions {
  readonly dryRun?: boolean;
}

export interface RecordSurveyOptions extends SurveyOptions {
  readonly value?: string;
  readonly comment?: string;
  readonly record?: string;
}

export interface ShowSurveyOptions {
  readonly site?: readonly string[];
  readonly region?: readonly string[];
  readonly programme?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

export function register(program: Command, context: CommandContext): void {
  const { messages, run } = context;
  const survey = program.command('survey').description(messages.surveySummary);
  const withDefaults = (command: Command): Command =>
    command
      .addOption(new Option('--instrument <name>', messages.surveyOptionInstrument).choices(instruments))
      .addOption(new Option('--means <means>', messages.surveyOptionMeans).choices(allMeans))
      .option('--site <name>', messages.surveyOptionSite)
      .option('--region <name>', messages.surveyOptionRegion)
      .option('--programme <id>', messages.surveyOptionProgramme)
      .option('--day <day>', messages.surveyOptionDay);
  withDefaults(survey.command('import'))
    .description(messages.surveyImportSummary)
    .argument('<files...>', messages.surveyFilesArgument)
    .option('--dry-run', messages.surveyOptionDryRun)
    .addHelpText('after', messages.surveyImportHelp)
    .action(
      run(async (run, files: readonly string[], options: ImportSurveyOptions) => {
        const { importSurveys } = await import('../survey/import-surveys.js');
        return importSurveys(run, files, options);
      }),
    );
  withDefaults(survey.command('record'))
    .description(messages.surveyRecordSummary)
    .option('--value <number>', messages.surveyOptionValue)
    .option('--comment <words>', messages.surveyOptionComment)
    .option('--record <id>', messages.surveyOptionRecord)
    .addHelpText('after', messages.surveyRecordHelp)
    .action(
      run(async (run, options: RecordSurveyOptions) => {
        const { recordSurvey } = await import('../survey/record-survey.js');
        return recordSurvey(run, options);
      }),
    );
  survey
    .command('show')
    .description(messages.surveyShowSummary)
    .option('--site <name>', messages.surveyFilterSite, repeated)
    .option('--region <name>', messages.surveyFilterRegion, repeated)
    .option('--programme <id>', messages.surveyFilterProgramme, repeated)
    .option('--from <day>', messages.surveyFilterFrom)
    .option('--to <day>', messages.surveyFilterTo)
    .action(
      run(async (run, options: ShowSurveyOptions) => {
        const { showSurveys } = await import('../survey/show-surveys.js');
        return showSurveys(run, options);
      }),
    );
}
