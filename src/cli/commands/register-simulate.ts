import type { Command } from 'commander';
import type { CommandContext } from '../command.js';

/** As typed; the work checks them. */
export interface SimulateOptions {
  readonly runs?: string;
  readonly seed?: string;
  readonly agents?: string;
  readonly minCoverage?: string;
  /** The agent and, perhaps, which of its conversations. */
  readonly show?: readonly string[];
}

export function registerSimulate(scenario: Command, context: CommandContext): void {
  const { messages } = context;
  scenario
    .command('simulate')
    .description(messages.simulateSummary)
    .argument('<scenario>', messages.scenarioArgument)
    .option('--runs <number>', messages.simulateOptionRuns)
    .option('--seed <number>', messages.simulateOptionSeed)
    .option('--agents <list>', messages.simulateOptionAgents)
    .option('--min-coverage <percent>', messages.simulateOptionMinCoverage)
    .option('--show <agent...>', messages.simulateOptionShow)
    .addHelpText('after', messages.simulateHelp)
    .action(
      context.run(async (run, id: string, options: SimulateOptions) => {
        const { simulateScenario } = await import('../simulate/simulate-scenario.js');
        return simulateScenario(run, id, options);
      }),
    );
}
