import { plPlural } from '../../../language/plural.js';
import type { VisitMenuMessages } from '../messages.js';

/** What visits offer in the menu, and what is said to whoever begins there. */
export const plVisitMenu: VisitMenuMessages = {
  menuResume: 'Dalszy ciąg niedokończonej wizyty',
  menuRehearse: 'Próba wizyty w roli klienta',
  menuVisits: 'Zapisane wizyty',
  menuReview: 'Sprawdzanie wysłanych wizyt',
  menuReport: 'Raport z wizyt i ćwiczeń',
  whichChecklist: 'Która lista kontrolna?',
  needsChecklist: 'proszę podać listę kontrolną, na przykład retail-visit',
  noDraftHint: 'Nową wizytę zaczyna: shoptalk visit new',
  moreCommands: '/help: powrót, komentarz, wyjście i inne',
  visitResumed: (what, answered, open) => `${what}: liczba odpowiedzi do tej pory: ${answered} z ${open}.`,
  otherDrafts: (count) =>
    `${plPlural(count, { one: 'Niedokończona jest jeszcze', few: 'Niedokończone są jeszcze', many: 'Niedokończonych jest jeszcze', other: 'Niedokończone jest jeszcze' })} ${count} ${plPlural(count, { one: 'wizyta', few: 'wizyty', many: 'wizyt', other: 'wizyty' })}: shoptalk visit list --state draft`,
  submitted: (id, score) =>
    score === undefined ? `Wizyta ${id} została wysłana.` : `Wizyta ${id} została wysłana. Wynik: ${score}`,
  seeAgain: (id) => `Można ją obejrzeć w dowolnej chwili: shoptalk visit show ${id}`,
};
