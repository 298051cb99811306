import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';
import type { TranscriptOptions } from '../../visit/transcript/take-transcript.js';
import { addTranscriptOptions } from './transcript-options.js';

export function registerHear(visit: Command, context: CommandContext): void {
  const { messages, run } = context;
  const command = visit
    .command('hear')
    .description(messages.visitHearSummary)
    .argument('<visit>', messages.visitArgument);
  addTranscriptOptions(command, context, 'required').action(
    run(async (run, id: string, options: TranscriptOptions) => {
      const { hearVisit } = await import('../../visit/transcript/hear-visit.js');
      return hearVisit(run, id, options);
    }),
  );
}
