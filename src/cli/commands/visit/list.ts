import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';
import { addFilters, type VisitFilters } from './filters.js';

export function registerList(visit: Command, { messages, run }: CommandContext): void {
  addFilters(visit.command('list').description(messages.visitListSummary), messages, 'any').action(
    run(async (run, filters: VisitFilters) => {
      const { listVisits } = await import('../../visit/list-visits.js');
      return listVisits(run, filters);
    }),
  );
}
