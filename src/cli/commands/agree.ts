import { type Command, Option } from 'commander';
import type { AgreeOptions } from '../agree/agree.js';
import type { AgreeVisitsOptions } from '../agree/agree-visits.js';
import type { CommandContext } from '../command.js';
import { repeated } from '../repeated.js';

export function register(program: Command, context: CommandContext): void {
  const { messages } = context;
  program
    .command('agree')
    .description(messages.agreeSummary)
    .argument('[files...]', messages.agreeFilesArgument)
    .option('--rubric <id>', messages.scoreOptionRubric, 'complaint-call')
    .option('--map <name=role>', messages.scoreOptionMap, repeated)
    .option('--model <folder>', messages.optionModel)
    .option('--worst <count>', messages.agreeOptionWorst, '5')
    .option('--quiet', messages.agreeOptionQuiet)
    .option('--visits', messages.agreeOptionVisits)
    .addOption(
      new Option('--within <time>', messages.agreeOptionWithin).choices(['day', 'week', 'month', 'quarter']),
    )
    .option('--reference <evaluator>', messages.agreeOptionReference)
    .option('--checklist <id>', messages.agreeOptionChecklist, repeated)
    .option('--site <name>', messages.agreeOptionSite, repeated)
    .option('--programme <id>', messages.agreeOptionProgramme, repeated)
    .option('--from <day>', messages.agreeOptionFrom)
    .option('--to <day>', messages.agreeOptionTo)
    .addHelpText('after', messages.agreeHelp)
    .action(
      context.run(async (run, files: readonly string[], options: AgreeOptions & AgreeVisitsOptions) => {
        if (options.visits === true) {
          const { agreeVisits } = await import('../agree/agree-visits.js');
          return agreeVisits(run, options);
        }
        const { agree } = await import('../agree/agree.js');
        return agree(run, files, options);
      }),
    );
}
