import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';
import type { ReviewOptions } from '../../visit/review/review-visits.js';
import { addFilters } from './filters.js';

export function registerReview(visit: Command, { messages, run }: CommandContext): void {
  const command = visit
    .command('review')
    .description(messages.visitReviewSummary)
    .argument('[visit]', messages.visitArgument)
    .option('--by <pseudonym>', messages.reviewOptions.by);
  addFilters(command, messages, 'given').action(
    run(async (run, id: string | undefined, options: ReviewOptions) => {
      const { reviewVisits } = await import('../../visit/review/review-visits.js');
      return reviewVisits(run, id, options);
    }),
  );
}
