import type { Outside } from './command.js';
import { languageWanted, namedCommand } from './global-options.js';
import type { Language } from './languages.js';
import { enHelp } from './messages/en/help.js';
import type { HelpMessages } from './messages/messages.js';
import { isHelp, rootHelp } from './root-help.js';
import { systemOutside } from './terminal/outside.js';

/** `help practise` means `practise --help`. */
function withoutHelpWord(argv: readonly string[]): readonly string[] {
  const named = namedCommand(argv);
  if (named?.name !== 'help') return argv;
  return [...argv.slice(0, named.index), ...argv.slice(named.index + 1), '--help'];
}

/** Help in English is at hand; of the other languages only the one that is spoken is loaded. */
async function helpIn(language: Language): Promise<HelpMessages> {
  if (language === 'en') return enHelp;
  const { loadHelp } = await import('./messages/load-help.js');
  return loadHelp(language);
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
    const flag = words.find((word) => word === '--version' || word === '-V' || isHelp(word));
    const { language, unknown } = languageWanted(words, outside);
    if (flag !== undefined && !isHelp(flag)) {
      const { packageVersion } = await import('./version.js');
      outside.stdout.write(`${packageVersion()}\n`);
      return 0;
    }
    if (flag !== undefined && unknown === undefined) {
      outside.stdout.write(`${rootHelp(await helpIn(language))}\n`);
      return 0;
    }
  }
  const { runNamed } = await import('./run-command.js');
  return runNamed(words, named?.name, outside);
}
