import type { Command } from 'commander';
import { formats } from '../../conversation/formats.js';
import type { CommandContext } from '../command.js';
import { repeated } from '../repeated.js';
import type { ScoreOptions } from '../score/score-options.js';

export function register(program: Command, context: CommandContext): void {
  const { messages } = context;
  program
    .command('score')
    .description(messages.scoreSummary)
    .argument('[files...]', messages.scoreFilesArgument)
    .option('--rubric <id>', messages.scoreOptionRubric, 'complaint-call')
    .option('--min <score>', messages.scoreOptionMin)
    .option('--map <name=role>', messages.scoreOptionMap, repeated)
    .option('--format <format>', `${messages.scoreOptionFormat}: ${formats.join(', ')}`)
    .option('--language <code>', messages.scoreOptionLanguage)
    .option('--summary-only', messages.scoreOptionSummaryOnly)
    .option('--out <file>', messages.scoreOptionOut)
    .option('--restart', messages.scoreOptionRestart)
    .option('--workers <n>', messages.scoreOptionWorkers)
    .option('--quiet', messages.scoreOptionQuiet)
    .option('--trust-labels', messages.scoreOptionTrustLabels)
    .option('--model <folder>', messages.optionModel)
    .addHelpText('after', messages.scoreHelp)
    .action(
      context.run(async (run, files: readonly string[], options: ScoreOptions) => {
        const { scoreFiles } = await import('../score/score-files.js');
        return scoreFiles(run, files, options);
      }),
    );
}
