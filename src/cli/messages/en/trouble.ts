/** What is said when something goes wrong, except the problems themselves (see the problem catalogue). */
export const enTrouble = {
  apology: (what: string) => `Sorry, Shoptalk tripped over something it did not expect: ${what}`,
  bugHint:
    'Nothing you saved is lost. Please report it with the command you typed; SHOPTALK_DEBUG=1 shows the details.',
  noSuchCommand: (name: string) => `unknown command "${name}"`,
  perhapsMeant: (suggestion: string) => `did you mean "${suggestion}"?`,
  commandsAre: (names: string) => `The commands are ${names}.`,
  menuNeedsTerminal: 'the menu needs a terminal; give a command instead',
  problemCount: (errors: number, files: number) =>
    `${errors} ${errors === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`,
  unknownLanguage: (given: string, known: string) => `no language "${given}"; there are ${known}`,
  unknownLanguageVariable: (given: string, known: string) =>
    `SHOPTALK_LANG names no language that is spoken: "${given}"; there are ${known}`,
};
