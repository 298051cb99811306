import type { ScorecardMessages } from '../messages.js';

/** Words of a scorecard. */
export const lvScorecard: ScorecardMessages = {
  total: 'Kopā',
  noScore: 'nav vērtēts',
  passed: 'nokārtots',
  failed: 'nav nokārtots',
  quotes: ['„', '”'],
  ellipsis: '…',
  decimal: ',',
  turn: (number) => `${number}. replika`,
  atDesk: (action, params) => (params === '' ? `darbvietā: ${action}` : `darbvietā: ${action} (${params})`),
  refused: 'atteikts',
  answered: (answer) => `atbilde: ${answer}`,
  yesNo: { yes: 'jā', no: 'nē' },
  level: (level, description) =>
    description === '' ? `${level}. līmenis no 4` : `${level}. līmenis no 4: ${description}`,
  cappedTo: (level, reason) => `nav augstāks par ${level}. līmeni: ${reason}`,
  keptAt: (level, reason) => `nav zemāks par ${level}. līmeni: ${reason}`,
  zeroedBy: (criterion) => `nulle, jo nav izpildīts: ${criterion}`,
  status: {
    met: 'izpildīts',
    partly: 'daļēji izpildīts',
    missed: 'nav izpildīts',
    'not-applicable': 'neattiecas',
    'not-assessed': 'nav vērtēts',
  },
  points: (earned, possible) => `${earned} no ${possible}`,
  bonus: (earned) => `papildpunkti ${earned}`,
  noBonus: 'bez papildpunktiem',
  guardHeld: 'ievērots',
  critical: 'Kritiska kļūda',
  family: { customer: 'klients', business: 'uzņēmums', compliance: 'tiesību ievērošana' },
  scoreBefore: (score) => `Vērtējums pirms kļūdas: ${score}`,
  belongs: (why, turn, words) => {
    switch (why) {
      case 'in-reply-to':
        return `vajadzēja, atbildot uz ${turn}. repliku: ${words}`;
      case 'before':
        return `vajadzēja pirms ${turn}. replikas: ${words}`;
      case 'after':
        return `vajadzēja pēc ${turn}. replikas: ${words}`;
      case 'in-first':
        return `vajadzēja sākumā, līdz ${turn}. replikai: ${words}`;
      case 'in-last':
        return `vajadzēja beigās, pie ${turn}. replikas: ${words}`;
      case 'anywhere':
        return `vajadzēja ne vēlāk kā līdz ${turn}. replikai: ${words}`;
    }
  },
  forExample: (line) => `piemēram: ${line}`,
  withheldTitle: 'Vārdi, kas neko nedeva',
  withheld: {
    repeated: 'vēlreiz pasaka jau teikto',
    'list-of-words': 'uzskaita laipnus vārdus, neko nepasakot',
    'addressed-to-scorer': 'runā ar vērtētāju, nevis ar klientu',
    'ignores-customer': 'paiet garām tam, ko klients tikko teica',
    'did-nothing':
      'netika nedz pateikts, nedz izdarīts nekas būtisks: tas, ko rāda klients, nav darbinieka nopelns',
    nonsense: 'nav jēgas',
  },
  strongest: 'Labākais brīdis',
  weakest: 'Vājākais brīdis',
  unassessed: (titles) => `Nav vērtēts: ${titles}`,
  channel: { phone: 'telefons', chat: 'čats', email: 'e-pasts', 'in-person': 'klātienē' },
};
