import type { ScorecardMessages } from '../messages.js';

/** Words of a scorecard. */
export const csScorecard: ScorecardMessages = {
  total: 'Celkem',
  noScore: 'nehodnoceno',
  passed: 'splněno',
  failed: 'nesplněno',
  quotes: ['„', '“'],
  ellipsis: '…',
  decimal: ',',
  turn: (number) => `replika ${number}`,
  atDesk: (action, params) => (params === '' ? `na pultu: ${action}` : `na pultu: ${action} (${params})`),
  refused: 'odmítnuto',
  answered: (answer) => `odpověď: ${answer}`,
  yesNo: { yes: 'ano', no: 'ne' },
  level: (level, description) =>
    description === '' ? `úroveň ${level} ze 4` : `úroveň ${level} ze 4: ${description}`,
  cappedTo: (level, reason) => `nejvýš úroveň ${level}: ${reason}`,
  keptAt: (level, reason) => `aspoň úroveň ${level}: ${reason}`,
  zeroedBy: (criterion) => `vynulováno, protože nebylo splněno: ${criterion}`,
  status: {
    met: 'splněno',
    partly: 'splněno zčásti',
    missed: 'nesplněno',
    'not-applicable': 'netýká se',
    'not-assessed': 'nehodnoceno',
  },
  points: (earned, possible) => `${earned} z ${possible}`,
  bonus: (earned) => `bonus ${earned}`,
  noBonus: 'bez bonusu',
  guardHeld: 'dodrženo',
  critical: 'Kritická chyba',
  family: { customer: 'zákazník', business: 'firma', compliance: 'předpisy' },
  scoreBefore: (score) => `Skóre před chybou: ${score}`,
  belongs: (why, turn, words) => {
    switch (why) {
      case 'in-reply-to':
        return `patřilo do odpovědi na repliku ${turn}: ${words}`;
      case 'before':
        return `patřilo před repliku ${turn}: ${words}`;
      case 'after':
        return `patřilo za repliku ${turn}: ${words}`;
      case 'in-first':
        return `patřilo na začátek, nejpozději k replice ${turn}: ${words}`;
      case 'in-last':
        return `patřilo na konec, k replice ${turn}: ${words}`;
      case 'anywhere':
        return `mělo zaznít nejpozději u repliky ${turn}: ${words}`;
    }
  },
  forExample: (line) => `například: ${line}`,
  withheldTitle: 'Slova, za která nebylo nic',
  withheld: {
    repeated: 'říká znovu, co už zaznělo',
    'list-of-words': 'vyjmenovává milá slova a neříká nic',
    'addressed-to-scorer': 'mluví k hodnotiteli, ne k zákazníkovi',
    'ignores-customer': 'přechází, co zákazník právě řekl',
    'did-nothing':
      'nezaznělo ani se neudělalo nic podstatného: to, co zákazník dává najevo, není zásluha obsluhy',
    nonsense: 'nedává smysl',
  },
  strongest: 'Nejsilnější chvíle',
  weakest: 'Nejslabší chvíle',
  unassessed: (titles) => `Nehodnoceno: ${titles}`,
  channel: { phone: 'telefon', chat: 'chat', email: 'e-mail', 'in-person': 'osobně' },
};
