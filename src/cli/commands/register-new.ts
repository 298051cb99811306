import type { Command } from 'commander';
import type { CommandContext } from '../command.js';

export interface NewScenarioOptions {
  readonly from?: string;
  readonly answers?: string;
}

/** `shoptalk scenario new`. */
export function registerNew(scenario: Command, { messages, run }: CommandContext): void {
  scenario
    .command('new')
    .description(messages.scenarioNewHelp)
    .option('--from <transcript>', messages.optionFromTranscript)
    .option('--answers <file>', messages.optionNewAnswers)
    .action(
      run(async (run, options: NewScenarioOptions) => {
        const { newScenario } = await import('../scenario-new/new-scenario.js');
        return newScenario(run, options);
      }),
    );
}
