import type { Command } from 'commander';
import type { LintMessages } from '../messages/messages.js';
import { lintFormats } from './formats.js';

/** The options of `lint`, wherever it stands. */
export function addLintOptions(command: Command, messages: LintMessages): Command {
  return command
    .option('--format <format>', `${messages.lintOptionFormat}: ${lintFormats.join(', ')}`)
    .option('--strict', messages.lintOptionStrict)
    .option('--fix', messages.lintOptionFix)
    .option('--dry-run', messages.lintOptionDryRun)
    .option('--play', messages.lintOptionPlay)
    .option('--no-play', messages.lintOptionNoPlay)
    .addHelpText('after', messages.lintHelp);
}
