import { csPlural } from '../../../language/plural.js';
import type { TroubleMessages } from '../messages.js';

const problems = (n: number): string => csPlural(n, { one: 'problém', few: 'problémy', other: 'problémů' });
const inFiles = (n: number): string =>
  n === 1 ? 'v 1 souboru' : `${n >= 2 && n <= 4 ? 've' : 'v'} ${n} souborech`;

/** What is said when something goes wrong, except the problems themselves (see the problem catalogue). */
export const csTrouble: TroubleMessages = {
  apology: (what) => `Omlouváme se, Shoptalk zakopl o něco, co nečekal: ${what}`,
  bugHint:
    'Nic z toho, co jste uložili, se neztratilo. Nahlaste to prosím i s příkazem, který jste napsali; podrobnosti ukáže SHOPTALK_DEBUG=1.',
  noSuchCommand: (name) => `neznámý příkaz „${name}“`,
  perhapsMeant: (suggestion) => `mysleli jste „${suggestion}“?`,
  commandsAre: (names) => `Příkazy jsou ${names}.`,
  menuNeedsTerminal: 'nabídka potřebuje terminál; napište místo ní příkaz',
  problemCount: (errors, files) => `${errors} ${problems(errors)} ${inFiles(files)}`,
  unknownLanguage: (given, known) => `jazyk „${given}“ tu není; jsou tu ${known}`,
  unknownLanguageVariable: (given, known) =>
    `SHOPTALK_LANG neuvádí jazyk, kterým program mluví: „${given}“; mluví ${known}`,
};
