import type { Command } from 'commander';
import type { CommandContext } from '../command.js';
import { addLintOptions } from '../lint/add-options.js';
import type { LintOptions } from '../lint/lint-options.js';
import { registerNew } from './register-new.js';
import { registerSimulate } from './register-simulate.js';
import { registerTest } from './register-test.js';
import { registerTranslate } from './register-translate.js';

export interface ShowScenarioOptions {
  readonly spoilers?: boolean;
  /** The format, or true where none was named. */
  readonly graph?: string | true;
  readonly out?: string;
  /** Number of conversations, or true. */
  readonly traffic?: string | true;
}

export function register(program: Command, context: CommandContext): void {
  const { messages } = context;
  const scenario = program.command('scenario').description(messages.scenarioSummary);
  scenario
    .command('list')
    .description(messages.scenarioListHelp)
    .action(
      context.run(async (run) => {
        const { listScenarios } = await import('./scenario/list-scenarios.js');
        return listScenarios(run);
      }),
    );
  scenario
    .command('show')
    .description(messages.scenarioShowHelp)
    .argument('<scenario>', messages.scenarioArgument)
    .option('--spoilers', messages.optionSpoilers)
    .option('--graph [format]', messages.graphOption)
    .option('--traffic [runs]', messages.graphOptionTraffic)
    .option('--out <file>', messages.graphOptionOut)
    .action(
      context.run(async (run, id: string, options: ShowScenarioOptions) => {
        if (options.graph !== undefined || options.traffic !== undefined || options.out !== undefined) {
          const { showGraph } = await import('../scenario-graph/show-graph.js');
          return showGraph(run, id, options);
        }
        const { showScenario } = await import('./scenario/show-scenario.js');
        return showScenario(run, id, options);
      }),
    );
  registerSimulate(scenario, context);
  registerNew(scenario, context);
  registerTranslate(scenario, 'scenario', context);
  const lint = scenario
    .command('lint')
    .description(messages.scenarioLintHelp)
    .argument('[scenarios...]', messages.lintScenariosArgument);
  addLintOptions(lint, messages).action(
    context.run(async (run, names: readonly string[], options: LintOptions) => {
      const { lint } = await import('../lint/lint.js');
      return lint(run, names, options, 'scenarios');
    }),
  );
  registerTest(scenario, context);
}
