import type { Command } from 'commander';
import type { CommandContext } from '../command.js';
import type { LearnOptions } from '../learn/learn.js';
import { repeated } from '../repeated.js';

export function register(program: Command, context: CommandContext): void {
  const { messages } = context;
  program
    .command('learn')
    .description(messages.learnSummary)
    .argument('[files...]', messages.learnFilesArgument)
    .option('--out <folder>', messages.learnOptionOut)
    .option('--dry-run', messages.learnOptionDryRun)
    .option('--rubric <id>', messages.scoreOptionRubric, 'complaint-call')
    .option('--map <name=role>', messages.scoreOptionMap, repeated)
    .option('--quiet', messages.learnOptionQuiet)
    .addHelpText('after', messages.learnHelp)
    .action(
      context.run(async (run, files: readonly string[], options: LearnOptions) => {
        const { learn } = await import('../learn/learn.js');
        return learn(run, files, options);
      }),
    );
}
