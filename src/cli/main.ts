import type { Outside } from './command.js';
import { namedCommand } from './global-options.js';
import { enHelp } from './messages/en-help.js';
import { rootHelp } from './root-help.js';
import { systemOutside } from './terminal/outside.js';

const helpWords = new Set(['--help', '-h', 'help']);

/** `help practise` means `practise --help`. */
function withoutHelpWord(argv: readonly string[]): readonly string[] {
  const named = namedCommand(argv);
  if (named?.name !== 'help') return argv;
  return [...argv.slice(0, named.index), ...argv.slice(named.index + 1), '--help'];
}

/**
 * The command line. Returns the exit code: 0 fine, 1 findings, 2 could not run, 130 interrupted.
 * Help and version of the program answer before anything else is loaded.
 *
 * @param argv what was typed after the program's name
 */
export async function main(argv: readonly string[], outside: Outside = systemOutside()): Promise<number> {
  const words = withoutHelpWord(argv);
  const named = namedCommand(words);
  if (named === undefined) {
    const flag = words.find((word) => word === '--version' || word === '-V' || helpWords.has(word));
    if (flag !== undefined) {
      const { packageVersion } = await import('./version.js');
      outside.stdout.write(`${helpWords.has(flag) ? rootHelp(enHelp) : packageVersion()}\n`);
      return 0;
    }
  }
  const { runNamed } = await import('./run-command.js');
  return runNamed(words, named?.name, outside);
}
