import { lvPlural } from '../../../language/plural.js';
import type { VisitMenuMessages } from '../messages.js';

/** What visits offer in the menu, and what is said to whoever begins there. */
export const lvVisitMenu: VisitMenuMessages = {
  menuResume: 'Turpināt nepabeigtu apmeklējumu',
  menuRehearse: 'Izmēģināt apmeklējumu klienta lomā',
  menuVisits: 'Apskatīt pierakstītos apmeklējumus',
  menuReview: 'Pārbaudīt iesniegtos apmeklējumus',
  menuReport: 'Izlasīt apmeklējumu un mācību pārskatu',
  whichChecklist: 'Kurš kontrolsaraksts?',
  needsChecklist: 'nosauciet kontrolsarakstu, piemēram, retail-visit',
  noDraftHint: 'Jaunu sāk šādi: shoptalk visit new',
  moreCommands: '/help: atpakaļ, komentārs, iziešana un citas',
  visitResumed: (what, answered, open) => `${what}: līdz šim atbildēts uz ${answered} no ${open}.`,
  otherDrafts: (count) =>
    `Vēl ${count} ${lvPlural(count, { zero: 'apmeklējumu nav pabeigti', one: 'apmeklējums nav pabeigts', other: 'apmeklējumi nav pabeigti' })}: shoptalk visit list --state draft`,
  submitted: (id, score) =>
    score === undefined
      ? `Apmeklējums ${id} ir iesniegts.`
      : `Apmeklējums ${id} ir iesniegts. Vērtējums: ${score}`,
  seeAgain: (id) => `Apskatīt to vēlreiz var jebkurā laikā: shoptalk visit show ${id}`,
};
