import { lvPlural } from '../../../language/plural.js';
import type { VisitRehearsalMessages } from '../messages.js';

/** Rehearsing a visit: the evaluator plays the customer. */
export const lvVisitRehearsal: VisitRehearsalMessages = {
  visitRehearseSummary: 'apmeklējuma mēģinājums: spēlējiet klientu, atbildiet, salīdziniet',
  rehearsalNone: (id) => `„${id}” nav mēģinājuma`,
  rehearsalHow:
    'Jūs spēlējat klientu. Rakstiet, ko sakāt; Enter bez teksta nozīmē klusēt; Ctrl-C beidz. Nekas netiek saglabāts.',
  rehearsalOpening: 'Kā tas sākas',
  rehearsalStaff: 'Darbinieks',
  rehearsalYou: 'Jūs',
  rehearsalSilence: '(klusē)',
  rehearsalWords: (words) =>
    `„${words}” atklāj Jūsu lomu: klients tā neteiktu. Mēģiniet jautāt kā cilvēks, kam kaut ko vajag.`,
  rehearsalReadAloud:
    'Tas ir kontrolsaraksta jautājums, nolasīts balsī: tas atklāj Jūsu lomu. Atbildi labāk novērojiet.',
  rehearsalQuestions:
    'Saruna ir galā. Tagad atbildiet uz jautājumiem kā pēc īsta apmeklējuma; /help parāda komandas.',
  rehearsalTitle: 'Jūsu atbildes blakus gaidītajām',
  rehearsalGiven: (answer) => `Jūsu atbilde: ${answer}`,
  rehearsalExpected: (answer) => `gaidītā: ${answer}`,
  rehearsalAgreed: (same, compared, percent) =>
    `${same} no ${compared} ${lvPlural(compared, { zero: 'atbildēm', one: 'atbildes', other: 'atbildēm' })}, kā gaidīts (${percent} %).`,
  rehearsalAc1: (value) => `Saskaņa virs nejaušības (Gveta AC1): ${value}; no 0,8 tā ir ļoti laba.`,
  rehearsalGaveAway: (count) =>
    count === 0
      ? 'Nekas no Jūsu teiktā neatklāja Jūsu lomu.'
      : `Savu lomu atklājāt ${count} ${lvPlural(count, { zero: 'reižu', one: 'reizi', other: 'reizes' })}.`,
  rehearsalLeft: 'Mēģinājums pārtraukts. Nekas netika saglabāts.',
  rehearsalNeedsInput: 'mēģinājumam vajag termināli vai replikas un atbildes standarta ievadē',
  rehearsalNeedsInputHint:
    'Pa rindai katrai klienta replikai (tukša: klusēšana), tad pa rindai katrai atbildei vai jautājuma-id: atbilde.',
};
