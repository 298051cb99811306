import { type Command, InvalidArgumentError } from 'commander';
import type { CommandContext } from '../command.js';

export interface PractiseOptions {
  readonly certify?: boolean;
  readonly replay?: string;
  /** An id, or true for the newest. */
  readonly resume?: string | true;
  readonly person?: string;
  readonly rubric?: string;
  readonly seed?: number;
  readonly min?: number;
  /** False with `--no-save`. */
  readonly save: boolean;
}

export function register(program: Command, context: CommandContext): void {
  const { messages } = context;
  const number = (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError(messages.notANumber);
    return value;
  };
  program
    .command('practise')
    .description(messages.practiseSummary)
    .argument('[scenario]', messages.practiseArgument)
    .option('--certify', messages.optionCertify)
    .option('--replay <name>', messages.optionReplay)
    .option('--resume [session]', messages.optionResume)
    .option('--person <pseudonym>', messages.optionPerson)
    .option('--rubric <id>', messages.optionRubric)
    .option('--min <percent>', messages.optionMin, number)
    .option('--seed <number>', messages.optionSeed, number)
    .option('--no-save', messages.optionNoSave)
    .action(
      context.run(async (run, scenario: string | undefined, options: PractiseOptions) => {
        const { practise } = await import('../practise/practise.js');
        return practise(run, scenario, options);
      }),
    );
}
