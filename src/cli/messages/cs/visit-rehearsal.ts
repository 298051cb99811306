import { csPlural } from '../../../language/plural.js';
import type { VisitRehearsalMessages } from '../messages.js';

/** Rehearsing a visit: the evaluator plays the customer. */
export const csVisitRehearsal: VisitRehearsalMessages = {
  visitRehearseSummary: 'nácvik návštěvy: zahrajte zákazníka, odpovězte, porovnejte',
  rehearsalNone: (id) => `„${id}“ nemá nácvik`,
  rehearsalHow:
    'Hrajete zákazníka. Napište, co říkáte; samotný Enter znamená mlčení; Ctrl-C končí. Nic se neukládá.',
  rehearsalOpening: 'Jak to začíná',
  rehearsalStaff: 'Obsluha',
  rehearsalYou: 'Vy',
  rehearsalSilence: '(mlčí)',
  rehearsalWords: (words) =>
    `„${words}“ prozrazuje vaši roli: to by zákazník neřekl. Zkuste se ptát jako někdo, kdo něco potřebuje.`,
  rehearsalReadAloud:
    'To je otázka z kontrolního seznamu přečtená nahlas: prozrazuje vaši roli. Odpověď raději vypozorujte.',
  rehearsalQuestions:
    'Kontakt skončil. Teď odpovězte na otázky jako po skutečné návštěvě; /help ukáže příkazy.',
  rehearsalTitle: 'Vaše odpovědi vedle očekávaných',
  rehearsalGiven: (answer) => `vaše odpověď: ${answer}`,
  rehearsalExpected: (answer) => `očekávaná: ${answer}`,
  rehearsalAgreed: (same, compared, percent) =>
    `${same} z ${compared} ${csPlural(compared, { one: 'odpovědi', few: 'odpovědí', other: 'odpovědí' })} podle očekávání (${percent} %).`,
  rehearsalAc1: (value) => `Shoda nad náhodu (Gwetovo AC1): ${value}; od 0,8 je velmi dobrá.`,
  rehearsalGaveAway: (count) =>
    count === 0
      ? 'Nic z toho, co jste řekli, vaši roli neprozradilo.'
      : `Svou roli jste prozradili ${count}krát.`,
  rehearsalLeft: 'Nácvik jste opustili. Nic se neuložilo.',
  rehearsalNeedsInput: 'nácvik potřebuje terminál, nebo repliky a odpovědi na standardním vstupu',
  rehearsalNeedsInputHint:
    'Řádek na každou repliku zákazníka (prázdný: mlčení), pak řádek na každou odpověď, nebo id-otázky: odpověď.',
};
