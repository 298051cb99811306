import type { Command } from 'commander';
import type { CommandContext } from '../command.js';
import { addLintOptions } from '../lint/add-options.js';
import type { LintOptions } from '../lint/lint-options.js';
import { registerTranslate } from './register-translate.js';
import { registerTrials } from './register-trials.js';

export function register(program: Command, context: CommandContext): void {
  const { messages } = context;
  const rubric = program.command('rubric').description(messages.rubricSummary);
  rubric
    .command('list')
    .description(messages.rubricListHelp)
    .action(
      context.run(async (run) => {
        const { listRubrics } = await import('./rubric/list-rubrics.js');
        return listRubrics(run);
      }),
    );
  rubric
    .command('show')
    .description(messages.rubricShowHelp)
    .argument('<rubric>', messages.rubricArgument)
    .action(
      context.run(async (run, id: string) => {
        const { showRubric } = await import('./rubric/show-rubric.js');
        return showRubric(run, id);
      }),
    );
  registerTranslate(rubric, 'rubric', context);
  const lint = rubric
    .command('lint')
    .description(messages.rubricLintHelp)
    .argument('[rubrics...]', messages.lintRubricsArgument);
  addLintOptions(lint, messages).action(
    context.run(async (run, names: readonly string[], options: LintOptions) => {
      const { lint } = await import('../lint/lint.js');
      return lint(run, names, options, 'rubrics');
    }),
  );
  registerTrials(rubric, context);
}
