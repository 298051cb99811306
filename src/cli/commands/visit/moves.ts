import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';
import type { Acting, AmendOptions, DisputeOptions, SettleOptions } from '../../visit/review/moves.js';
import { each } from './filters.js';

type Noted = Acting & { readonly note: string };

/** What is done to a visit that is submitted: each verb one move of its life. */
export function registerMoves(visit: Command, { messages, run }: CommandContext): void {
  const { reviewOptions: told } = messages;
  const verb = (name: string, summary: string): Command =>
    visit
      .command(name)
      .description(summary)
      .argument('<visit>', messages.visitArgument)
      .option('--by <pseudonym>', told.by);
  const work = () => import('../../visit/review/moves.js');

  verb('approve', messages.visitApproveSummary)
    .option('--note <text>', told.note)
    .action(
      run(async (run, id: string, options: Acting & { readonly note?: string }) =>
        (await work()).approveVisit(run, id, options),
      ),
    );
  verb('query', messages.visitQuerySummary)
    .option('--question <id>', told.question)
    .requiredOption('--note <text>', told.note)
    .action(run(async (run, id: string, options: Noted) => (await work()).queryVisit(run, id, options)));
  verb('amend', messages.visitAmendSummary)
    .option('--question <id>', told.question)
    .option('--answer <text>', told.answer)
    .option('--set <question=answer>', told.set, each)
    .requiredOption('--reason <text>', told.reason)
    .action(
      run(async (run, id: string, options: AmendOptions) => (await work()).amendVisit(run, id, options)),
    );
  verb('dispute', messages.visitDisputeSummary)
    .requiredOption('--question <id>', told.question)
    .requiredOption('--comment <text>', told.comment)
    .option('--late <reason>', told.late)
    .action(
      run(async (run, id: string, options: DisputeOptions) => (await work()).disputeVisit(run, id, options)),
    );
  verb('settle', messages.visitSettleSummary)
    .option('--uphold', told.uphold)
    .option('--change', told.change)
    .option('--question <id>', told.question)
    .option('--answer <text>', told.answer)
    .option('--set <question=answer>', told.set, each)
    .requiredOption('--note <text>', told.note)
    .action(
      run(async (run, id: string, options: SettleOptions) => (await work()).settleVisit(run, id, options)),
    );
  verb('lock', messages.visitLockSummary).action(
    run(async (run, id: string, options: Acting) => (await work()).lockVisit(run, id, options)),
  );
}
