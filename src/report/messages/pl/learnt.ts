import type { LearntMessages } from '../messages.js';

/** Findings that are about one behaviour, cue, criterion, dimension or party. */
const aboutOne: Readonly<Record<string, (id: string) => string>> = {
  said: (id) => `${id}: jak często`,
  first: (id) => `${id} w pierwszej wypowiedzi`,
  last: (id) => `${id} w ostatniej wypowiedzi`,
  until: (id) => `${id}: jak późno`,
  criterion: (id) => `kryterium ${id}`,
  score: (id) => `wynik: ${id}`,
  level: (id) => `poziom: ${id}`,
  capped: (id) => `obniżone: ${id}`,
  language: (id) => `język ${id}`,
  channel: (id) => `kanał ${id}`,
  'quality-mean': (party) => `spodziewana jakość wypowiedzi (${party})`,
  'quality-least': (party) => `spodziewana jakość najsłabszej wypowiedzi (${party})`,
  'quality-last': (party) => `spodziewana jakość ostatniej wypowiedzi (${party})`,
};

/** How a party talks. */
const manners: Readonly<Record<string, string>> = {
  turns: 'liczba wypowiedzi',
  words: 'długość',
  'words-a-turn': 'długość wypowiedzi',
  'words-first': 'długość pierwszej wypowiedzi',
  'words-last': 'długość ostatniej wypowiedzi',
  asks: 'pytania',
  exclaims: 'wykrzykniki',
  'asks-last': 'pytanie na końcu',
  'exclaims-last': 'wykrzyknik na końcu',
  capitals: 'słowa wielkimi literami',
  numbers: 'wypowiedzi z liczbami',
  'trails-off': 'zdania urwane',
  'alike-most': 'powtarza się',
  'alike-mean': 'podobne wypowiedzi',
};

/** Findings of the whole conversation. */
const whole: Readonly<Record<string, string>> = {
  'share-of-agent': 'udział pracownika w rozmowie',
  'customer-begins': 'kto zaczyna',
  'customer-ends': 'kto ma ostatnie słowo',
  unanswered: 'pytania bez odpowiedzi',
  withheld: 'słowa, które nic nie dały',
  total: 'wynik łączny',
};

/** Words for what a learnt model expects. */
export const plLearnt: LearntMessages = {
  title: 'Oczekiwane na podstawie Państwa ocen',
  quality: (party) => `jakość wypowiedzi (${party})`,
  for: 'za',
  against: 'przeciw',
  finding: (kind, id) =>
    aboutOne[kind]?.(id) ??
    whole[kind] ??
    (manners[id] === undefined ? `${kind} ${id}`.trim() : `${kind}: ${manners[id]}`),
};
