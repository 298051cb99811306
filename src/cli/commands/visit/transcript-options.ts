import type { Command } from 'commander';
import { formats } from '../../../conversation/formats.js';
import type { CommandContext } from '../../command.js';
import { repeated } from '../../repeated.js';

/** How a transcript is named and read, the same as for `score`. */
export function addTranscriptOptions(
  command: Command,
  { messages }: CommandContext,
  isRequired: 'required' | 'optional',
): Command {
  const named =
    isRequired === 'required'
      ? command.requiredOption('--transcript <file>', messages.optionTranscript)
      : command.option('--transcript <file>', messages.optionTranscript);
  return named
    .option('--map <name=role>', messages.scoreOptionMap, repeated)
    .option('--format <format>', `${messages.scoreOptionFormat}: ${formats.join(', ')}`);
}
