import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';

export interface EvidenceOptions {
  readonly save?: string;
}

export function registerEvidence(visit: Command, { messages, run }: CommandContext): void {
  visit
    .command('evidence')
    .description(messages.visitEvidenceSummary)
    .argument('<visit>', messages.visitArgument)
    .option('--save <folder>', messages.optionSaveEvidence)
    .action(
      run(async (run, id: string, options: EvidenceOptions) => {
        const { visitEvidence } = await import('../../visit/evidence/visit-evidence.js');
        return visitEvidence(run, id, options);
      }),
    );
}
