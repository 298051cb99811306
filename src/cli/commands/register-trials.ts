import type { Command } from 'commander';
import type { CommandContext } from '../command.js';
import { repeated } from '../repeated.js';
import type { DiffOptions } from '../rubric-diff/diff-rubrics.js';
import type { TrialOptions } from '../rubric-trial/try-draft.js';

/** `shoptalk rubric try` and `shoptalk rubric diff`. */
export function registerTrials(rubric: Command, { messages, run }: CommandContext): void {
  rubric
    .command('try')
    .description(messages.rubricTryHelp)
    .argument('<draft>', messages.draftArgument)
    .argument('[transcripts...]', messages.trialTranscriptsArgument)
    .option('--scenario <id>', messages.optionTrialScenario)
    .option('--replay <name>', messages.optionTrialReplay, 'excellent')
    .option('--criterion <id>', messages.optionTrialCriterion)
    .option('--map <name=role>', messages.scoreOptionMap, repeated)
    .option('--format <format>', messages.scoreOptionFormat)
    .option('--language <code>', messages.scoreOptionLanguage)
    .option('--watch', messages.optionTrialWatch)
    .action(
      run(async (started, draft: string, files: readonly string[], options: TrialOptions) => {
        const { tryRubricDraft } = await import('../rubric-trial/try-draft.js');
        return tryRubricDraft(started, draft, files, options);
      }),
    );
  rubric
    .command('diff')
    .description(messages.rubricDiffHelp)
    .argument('<old>', messages.diffOldArgument)
    .argument('<new>', messages.diffNewArgument)
    .argument('[transcripts...]', messages.diffTranscriptsArgument)
    .option('--max-shift <points>', messages.optionMaxShift)
    .option('--max-flips <number>', messages.optionMaxFlips)
    .option('--map <name=role>', messages.scoreOptionMap, repeated)
    .option('--format <format>', messages.scoreOptionFormat)
    .option('--language <code>', messages.scoreOptionLanguage)
    .action(
      run(async (started, old: string, today: string, files: readonly string[], options: DiffOptions) => {
        const { diffRubrics } = await import('../rubric-diff/diff-rubrics.js');
        return diffRubrics(started, [old, today], files, options);
      }),
    );
}
