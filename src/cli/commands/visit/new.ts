import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';
import type { TranscriptOptions } from '../../visit/transcript/take-transcript.js';
import { addTranscriptOptions } from './transcript-options.js';

export interface NewVisitOptions extends TranscriptOptions {
  readonly site?: string;
  readonly programme?: string;
  readonly person?: string;
  readonly day?: string;
  readonly region?: string;
  readonly evaluator?: string;
  readonly answers?: string;
  readonly quick?: boolean;
}

export function registerNew(visit: Command, context: CommandContext): void {
  const { messages, run } = context;
  const command = visit
    .command('new')
    .description(messages.visitNewSummary)
    .argument('[checklist]', messages.checklistArgument)
    .option('--site <name>', messages.optionSite)
    .option('--programme <id>', messages.optionProgramme)
    .option('--person <pseudonym>', messages.optionStaff)
    .option('--day <day>', messages.optionDay)
    .option('--region <name>', messages.optionRegion)
    .option('--evaluator <pseudonym>', messages.optionEvaluator)
    .option('--answers <file>', messages.optionAnswers)
    .option('--quick', messages.optionQuick);
  addTranscriptOptions(command, context, 'optional').action(
    run(async (run, checklist: string | undefined, options: NewVisitOptions) => {
      const { newVisit } = await import('../../visit/new-visit.js');
      return newVisit(run, checklist, options);
    }),
  );
}
