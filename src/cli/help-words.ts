import { type Command, Help, type Option } from 'commander';
import type { HelpMessages } from './messages/messages.js';

/** How commander lays help out, with its own few words in the language of the program. */
export function helpIn(messages: HelpMessages) {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': messages.usageTitle,
    'Arguments:': messages.argumentsTitle,
    'Options:': messages.optionsTitle,
    'Global Options:': messages.globalOptionsTitle,
    'Commands:': messages.commandsTitle,
  };
  const usual = new Help();
  return {
    showGlobalOptions: true,
    styleTitle: (title: string) => titles[title] ?? title,
    commandUsage: (command: Command) =>
      usual
        .commandUsage(command)
        .replace('[options]', messages.usageOptions)
        .replace('[command]', messages.usageCommand),
    subcommandTerm: (command: Command) =>
      usual.subcommandTerm(command).replace('[options]', messages.usageOptions),
    optionDescription: (option: Option) =>
      usual
        .optionDescription(option)
        .replace(/([(;,] ?)default: /, (_, before: string) => `${before}${messages.optionDefault}: `)
        .replace(/([(;,] ?)choices: /, (_, before: string) => `${before}${messages.optionChoices}: `),
  };
}
