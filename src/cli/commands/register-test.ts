import type { Command } from 'commander';
import type { CommandContext } from '../command.js';
import type { ScenarioTestOptions } from '../scenario-test/test-options.js';

/** `shoptalk scenario test`. */
export function registerTest(scenario: Command, { messages, run }: CommandContext): void {
  scenario
    .command('test')
    .description(messages.scenarioTestHelp)
    .argument('[scenarios...]', messages.scenarioTestArgument)
    .option('--languages <codes>', messages.optionTestLanguages)
    .option('--only <name>', messages.optionTestOnly)
    .option('--watch', messages.optionWatch)
    .option('--bail', messages.optionBail)
    .option('--format <format>', messages.optionTestFormat)
    .action(
      run(async (started, words: readonly string[], options: ScenarioTestOptions) => {
        const { testScenarios } = await import('../scenario-test/test-scenarios.js');
        return testScenarios(started, words, options);
      }),
    );
}
