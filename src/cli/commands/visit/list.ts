import { type Command, Option } from 'commander';
import { visitStates } from '../../../visit/life.js';
import type { CommandContext } from '../../command.js';

export interface ListVisitOptions {
  readonly evaluator?: string;
  readonly state?: string;
}

export function registerList(visit: Command, { messages, run }: CommandContext): void {
  visit
    .command('list')
    .description(messages.visitListSummary)
    .option('--evaluator <pseudonym>', messages.optionEvaluator)
    .addOption(new Option('--state <state>', messages.optionVisitState).choices(visitStates))
    .action(
      run(async (run, options: ListVisitOptions) => {
        const { listVisits } = await import('../../visit/list-visits.js');
        return listVisits(run, options);
      }),
    );
}
