import type { ScorecardMessages } from '../messages.js';

/** Words of a scorecard. */
export const plScorecard: ScorecardMessages = {
  total: 'Razem',
  noScore: 'nie oceniono',
  passed: 'zaliczone',
  failed: 'niezaliczone',
  quotes: ['„', '”'],
  ellipsis: '…',
  decimal: ',',
  turn: (number) => `tura ${number}`,
  atDesk: (action, params) =>
    params === '' ? `przy biurku: ${action}` : `przy biurku: ${action} (${params})`,
  refused: 'odmowa',
  answered: (answer) => `odpowiedź: ${answer}`,
  yesNo: { yes: 'tak', no: 'nie' },
  level: (level, description) =>
    description === '' ? `poziom ${level} z 4` : `poziom ${level} z 4: ${description}`,
  cappedTo: (level, reason) => `ograniczono do poziomu ${level}: ${reason}`,
  keptAt: (level, reason) => `utrzymano na poziomie ${level}: ${reason}`,
  zeroedBy: (criterion) => `wyzerowano przez: ${criterion}`,
  status: {
    met: 'spełnione',
    partly: 'częściowo spełnione',
    missed: 'niespełnione',
    'not-applicable': 'nie dotyczy',
    'not-assessed': 'nie oceniono',
  },
  points: (earned, possible) => `${earned} z ${possible}`,
  bonus: (earned) => `premia ${earned}`,
  noBonus: 'bez premii',
  guardHeld: 'dotrzymane',
  critical: 'Błąd krytyczny',
  family: { customer: 'klient', business: 'firma', compliance: 'przepisy' },
  scoreBefore: (score) => `Wynik bez tego błędu: ${score}`,
  belongs: (why, turn, words) => {
    switch (why) {
      case 'in-reply-to':
        return `miejsce: w odpowiedzi na turę ${turn}: ${words}`;
      case 'before':
        return `miejsce: przed turą ${turn}: ${words}`;
      case 'after':
        return `miejsce: po turze ${turn}: ${words}`;
      case 'in-first':
        return `miejsce: na początku, do tury ${turn}: ${words}`;
      case 'in-last':
        return `miejsce: na końcu, w turze ${turn}: ${words}`;
      case 'anywhere':
        return `miejsce: najpóźniej w turze ${turn}: ${words}`;
    }
  },
  forExample: (line) => `na przykład: ${line}`,
  withheldTitle: 'Słowa, które nic nie dały',
  withheld: {
    repeated: 'powtarza to, co już padło',
    'list-of-words': 'wylicza miłe słowa, a niczego nie mówi',
    'addressed-to-scorer': 'zwraca się do oceniającego, nie do klienta',
    'ignores-customer': 'pomija to, co klient właśnie powiedział',
    'did-nothing':
      'nie powiedziano ani nie zrobiono niczego istotnego: to, co okazuje klient, nie jest zasługą obsługi',
    nonsense: 'nie ma sensu',
  },
  strongest: 'Najmocniejszy moment',
  weakest: 'Najsłabszy moment',
  unassessed: (titles) => `Nie oceniono: ${titles}`,
  channel: { phone: 'telefon', chat: 'czat', email: 'e-mail', 'in-person': 'na miejscu' },
};
