import type { Command } from 'commander';
import { chooseLanguage, type LanguageChoice } from './choose-language.js';
import type { GlobalFlags, Outside } from './command.js';
import type { HelpMessages } from './messages/messages.js';
import { repeated } from './repeated.js';

interface GlobalOption {
  readonly flags: string;
  readonly text: (messages: HelpMessages) => string;
  /** May be given several times; each value is a folder. */
  readonly repeats?: boolean;
}

export const globalOptions: readonly GlobalOption[] = [
  { flags: '--json', text: (messages) => messages.optionJson },
  { flags: '--plain', text: (messages) => messages.optionPlain },
  { flags: '--no-color', text: (messages) => messages.optionNoColor },
  { flags: '--lang <code>', text: (messages) => messages.optionLang },
  { flags: '--scenarios <folder>', text: (messages) => messages.optionScenarios, repeats: true },
  { flags: '--rubrics <folder>', text: (messages) => messages.optionRubrics, repeats: true },
  { flags: '--store <folder>', text: (messages) => messages.optionStore },
];

export function addGlobalOptions(program: Command, messages: HelpMessages): void {
  for (const option of globalOptions) {
    const text = option.text(messages);
    if (option.repeats === true) program.option(option.flags, text, repeated);
    else program.option(option.flags, text);
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** The parsed global options, from what commander collected. */
export function readGlobalFlags(options: Readonly<Record<string, unknown>>): GlobalFlags {
  const lang = asText(options.lang);
  const store = asText(options.store);
  return {
    json: options.json === true,
    plain: options.plain === true,
    color: options.color !== false,
    scenarios: asTexts(options.scenarios),
    rubrics: asTexts(options.rubrics),
    ...(lang === undefined ? {} : { lang }),
    ...(store === undefined ? {} : { store }),
  };
}

const takesValue = new Set(
  globalOptions.filter((option) => option.flags.includes('<')).map((option) => option.flags.split(' ')[0]),
);

/** The command named in `argv`, and where; global options and their values are stepped over. */
export function namedCommand(argv: readonly string[]): { name: string; index: number } | undefined {
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (word === '--') return undefined;
    if (!word.startsWith('-')) return { name: word, index };
    if (takesValue.has(word)) index += 1;
  }
  return undefined;
}

/** The value of the last `--lang`, wherever it stands. */
function langFlag(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const last = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = words[last];
  return word === '--lang' ? words[last + 1] : word?.slice('--lang='.length);
}

/** The language to speak in, known before anything is parsed: help needs it too. */
export function languageWanted(
  argv: readonly string[],
  { env, systemLocale }: Pick<Outside, 'env' | 'systemLocale'>,
): LanguageChoice {
  return chooseLanguage(langFlag(argv), env, systemLocale);
}
