import type { Command } from 'commander';
import type { AgreeOptions } from '../agree/agree.js';
import type { CommandContext } from '../command.js';

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export function register(program: Command, context: CommandContext): void {
  const { messages } = context;
  program
    .command('agree')
    .description(messages.agreeSummary)
    .argument('[files...]', messages.agreeFilesArgument)
    .option('--rubric <id>', messages.scoreOptionRubric, 'complaint-call')
    .option('--map <name=role>', messages.scoreOptionMap, collect)
    .option('--model <folder>', messages.optionModel)
    .option('--worst <count>', messages.agreeOptionWorst, '5')
    .option('--quiet', messages.agreeOptionQuiet)
    .addHelpText('after', messages.agreeHelp)
    .action(
      context.run(async (run, files: readonly string[], options: AgreeOptions) => {
        const { agree } = await import('../agree/agree.js');
        return agree(run, files, options);
      }),
    );
}
