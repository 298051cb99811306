import type { LearntMessages } from '../messages.js';

/** Findings that are about one behaviour, cue, criterion, dimension or party. */
const aboutOne: Readonly<Record<string, (id: string) => string>> = {
  said: (id) => `${id}: cik bieži`,
  first: (id) => `${id} pirmajā replikā`,
  last: (id) => `${id} pēdējā replikā`,
  until: (id) => `${id}: cik vēlu`,
  criterion: (id) => `kritērijs ${id}`,
  score: (id) => `rezultāts: ${id}`,
  level: (id) => `līmenis: ${id}`,
  capped: (id) => `pazemināts: ${id}`,
  language: (id) => `valoda ${id}`,
  channel: (id) => `kanāls ${id}`,
  'quality-mean': (party) => `sagaidāmā repliku kvalitāte (${party})`,
  'quality-least': (party) => `sagaidāmā vājākās replikas kvalitāte (${party})`,
  'quality-last': (party) => `sagaidāmā pēdējās replikas kvalitāte (${party})`,
};

/** How a party talks. */
const manners: Readonly<Record<string, string>> = {
  turns: 'repliku skaits',
  words: 'garums',
  'words-a-turn': 'repliku garums',
  'words-first': 'pirmās replikas garums',
  'words-last': 'pēdējās replikas garums',
  asks: 'jautājumi',
  exclaims: 'izsaukuma zīmes',
  'asks-last': 'jautājums beigās',
  'exclaims-last': 'izsauciens beigās',
  capitals: 'vārdi ar lielajiem burtiem',
  numbers: 'replikas ar skaitļiem',
  'trails-off': 'nepabeigti teikumi',
  'alike-most': 'atkārtojas',
  'alike-mean': 'līdzīgas replikas',
};

/** Findings of the whole conversation. */
const whole: Readonly<Record<string, string>> = {
  'share-of-agent': 'darbinieka daļa sarunā',
  'customer-begins': 'kurš sāk',
  'customer-ends': 'kuram pēdējais vārds',
  unanswered: 'neatbildēti jautājumi',
  withheld: 'vārdi, kas neko nedeva',
  total: 'kopējais rezultāts',
};

/** Words for what a learnt model expects. */
export const lvLearnt: LearntMessages = {
  title: 'Sagaidāms pēc jūsu vērtējumiem',
  quality: (party) => `repliku kvalitāte (${party})`,
  for: 'par',
  against: 'pret',
  finding: (kind, id) =>
    aboutOne[kind]?.(id) ??
    whole[kind] ??
    (manners[id] === undefined ? `${kind} ${id}`.trim() : `${kind}: ${manners[id]}`),
};
