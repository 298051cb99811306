import { csPlural } from '../../../language/plural.js';
import type { VisitMenuMessages } from '../messages.js';

/** What visits offer in the menu, and what is said to whoever begins there. */
export const csVisitMenu: VisitMenuMessages = {
  menuResume: 'Pokračovat v nedokončené návštěvě',
  menuRehearse: 'Nacvičit si návštěvu v roli zákazníka',
  menuVisits: 'Prohlédnout si zaznamenané návštěvy',
  menuReview: 'Zkontrolovat odevzdané návštěvy',
  menuReport: 'Přečíst si zprávu o návštěvách a nácviku',
  whichChecklist: 'Který kontrolní seznam?',
  needsChecklist: 'uveďte kontrolní seznam, například retail-visit',
  noDraftHint: 'Novou začnete takto: shoptalk visit new',
  moreCommands: '/help: zpět, poznámka, odchod a další',
  visitResumed: (what, answered, open) => `${what}: zatím zodpovězeno ${answered} z ${open} otázek.`,
  otherDrafts: (count) =>
    `Nedokončeno je ještě ${count} ${csPlural(count, { one: 'návštěva', few: 'návštěvy', many: 'návštěvy', other: 'návštěv' })}: shoptalk visit list --state draft`,
  submitted: (id, score) =>
    score === undefined ? `Návštěva ${id} je odevzdaná.` : `Návštěva ${id} je odevzdaná. Hodnocení: ${score}`,
  seeAgain: (id) => `Znovu si ji prohlédnete kdykoli: shoptalk visit show ${id}`,
};
