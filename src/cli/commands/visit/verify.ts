import type { Command } from 'commander';
import type { CommandContext } from '../../command.js';

export interface VerifyOptions {
  readonly seal?: string;
}

export function registerVerify(visit: Command, { messages, run }: CommandContext): void {
  visit
    .command('verify')
    .description(messages.visitVerifySummary)
    .option('--seal <seal>', messages.optionSeal)
    .action(
      run(async (run, options: VerifyOptions) => {
        const { verifyVisits } = await import('../../visit/verify-visits.js');
        return verifyVisits(run, options);
      }),
    );
}
