import { plPlural } from '../../../language/plural.js';
import type { TroubleMessages } from '../messages.js';

/** What is said when something goes wrong, except the problems themselves (see the problem catalogue). */
export const plTrouble: TroubleMessages = {
  apology: (what) => `Przepraszamy, Shoptalk natknął się na coś nieoczekiwanego: ${what}`,
  bugHint:
    'Nic z tego, co zapisano, nie przepadło. Prosimy o zgłoszenie razem z wpisanym poleceniem; SHOPTALK_DEBUG=1 pokazuje szczegóły.',
  noSuchCommand: (name) => `nieznane polecenie „${name}”`,
  perhapsMeant: (suggestion) => `może chodzi o „${suggestion}”?`,
  commandsAre: (names) => `Polecenia: ${names}.`,
  menuNeedsTerminal: 'menu potrzebuje terminala; zamiast tego proszę podać polecenie',
  problemCount: (errors, files) =>
    `${errors} ${plPlural(errors, { one: 'problem', few: 'problemy', many: 'problemów' })} w ${files} ${files === 1 ? 'pliku' : 'plikach'}`,
  unknownLanguage: (given, known) => `nie ma języka „${given}”; są: ${known}`,
  unknownLanguageVariable: (given, known) => `SHOPTALK_LANG podaje nieznany język „${given}”; są: ${known}`,
};
