import type { Command } from 'commander';
import type { CommandContext } from '../command.js';

export function register(program: Command, { messages, run }: CommandContext): void {
  program
    .command('explain')
    .description(messages.explainSummary)
    .argument('[code]', messages.codeArgument)
    .action(
      run(async (run, code: string | undefined) => {
        const { explain } = await import('../explain/explain.js');
        return explain(run, code);
      }),
    );
}
