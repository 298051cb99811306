import { lvPlural } from '../../../language/plural.js';
import type { TroubleMessages } from '../messages.js';

/** What is said when something goes wrong, except the problems themselves (see the problem catalogue). */
export const lvTrouble: TroubleMessages = {
  apology: (what) => `Atvainojiet, Shoptalk paklupa pār kaut ko negaidītu: ${what}`,
  bugHint:
    'Nekas no saglabātā nav zudis. Lūdzu, ziņojiet par to kopā ar ievadīto komandu; sīkāku informāciju parāda SHOPTALK_DEBUG=1.',
  noSuchCommand: (name) => `nav komandas „${name}”`,
  perhapsMeant: (suggestion) => `varbūt „${suggestion}”?`,
  commandsAre: (names) => `Komandas ir: ${names}.`,
  menuNeedsTerminal: 'izvēlnei vajadzīgs terminālis; tā vietā norādiet komandu',
  problemCount: (errors, files) =>
    `${errors} ${lvPlural(errors, { zero: 'problēmu', one: 'problēma', other: 'problēmas' })} ${files} ${lvPlural(files, { zero: 'failos', one: 'failā', other: 'failos' })}`,
  unknownLanguage: (given, known) => `nav valodas „${given}”; ir ${known}`,
  unknownLanguageVariable: (given, known) =>
    `SHOPTALK_LANG norāda valodu, ko programma neprot: „${given}”; ir ${known}`,
};
