import type { LearntMessages } from '../messages.js';

/** Findings that are about one behaviour, cue, criterion, dimension or party. */
const aboutOne: Readonly<Record<string, (id: string) => string>> = {
  said: (id) => `${id}: jak často`,
  first: (id) => `${id} v první replice`,
  last: (id) => `${id} v poslední replice`,
  until: (id) => `${id}: jak pozdě`,
  criterion: (id) => `kritérium ${id}`,
  score: (id) => `skóre: ${id}`,
  level: (id) => `úroveň: ${id}`,
  capped: (id) => `sníženo: ${id}`,
  language: (id) => `jazyk ${id}`,
  channel: (id) => `kanál ${id}`,
  'quality-mean': (party) => `očekávaná kvalita replik (${party})`,
  'quality-least': (party) => `očekávaná kvalita nejslabší repliky (${party})`,
  'quality-last': (party) => `očekávaná kvalita poslední repliky (${party})`,
};

/** How a party talks. */
const manners: Readonly<Record<string, string>> = {
  turns: 'počet replik',
  words: 'délka',
  'words-a-turn': 'délka replik',
  'words-first': 'délka první repliky',
  'words-last': 'délka poslední repliky',
  asks: 'otázky',
  exclaims: 'vykřičníky',
  'asks-last': 'otázka na konci',
  'exclaims-last': 'vykřičník na konci',
  capitals: 'slova velkými písmeny',
  numbers: 'repliky s čísly',
  'trails-off': 'nedokončené věty',
  'alike-most': 'opakuje se',
  'alike-mean': 'podobné repliky',
};

/** Findings of the whole conversation. */
const whole: Readonly<Record<string, string>> = {
  'share-of-agent': 'podíl pracovníka na hovoru',
  'customer-begins': 'kdo začíná',
  'customer-ends': 'kdo má poslední slovo',
  unanswered: 'otázky bez odpovědi',
  withheld: 'slova, která nic nepřinesla',
  total: 'celkové skóre',
};

/** Words for what a learnt model expects. */
export const csLearnt: LearntMessages = {
  title: 'Očekáváno podle vašich hodnocení',
  quality: (party) => `kvalita replik (${party})`,
  for: 'pro',
  against: 'proti',
  finding: (kind, id) =>
    aboutOne[kind]?.(id) ??
    whole[kind] ??
    (manners[id] === undefined ? `${kind} ${id}`.trim() : `${kind}: ${manners[id]}`),
};
