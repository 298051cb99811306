import { commandTable } from './command-table.js';
import { globalOptions } from './global-options.js';
import type { HelpMessages } from './messages/messages.js';

const helpWords = new Set(['--help', '-h', 'help']);

export function isHelp(word: string): boolean {
  return helpWords.has(word);
}

function rows(entries: readonly (readonly [string, string])[], width: number): string[] {
  return entries.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

/** The help of the whole program, from the table alone: commander is not loaded for it. */
export function rootHelp(messages: HelpMessages): string {
  const commands = commandTable.map((entry): readonly [string, string] => [
    [entry.name, ...entry.aliases].join('|'),
    entry.summary(messages),
  ]);
  const options: (readonly [string, string])[] = [
    ...globalOptions.map((option): readonly [string, string] => [option.flags, option.text(messages)]),
    ['-V, --version', messages.optionVersion],
    ['-h, --help', messages.optionHelp],
  ];
  const width = Math.max(...[...commands, ...options].map(([left]) => left.length));
  return [
    messages.usage,
    '',
    messages.about,
    '',
    messages.commandsTitle,
    ...rows(commands, width),
    '',
    messages.optionsTitle,
    ...rows(options, width),
    '',
    messages.firstSteps,
    messages.moreHelp,
  ].join('\n');
}
