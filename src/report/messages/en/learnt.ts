import type { LearntMessages } from '../messages.js';

/** Findings that are about one behaviour, cue, criterion, dimension or party. */
const aboutOne: Readonly<Record<string, (id: string) => string>> = {
  said: (id) => `${id}: how often`,
  first: (id) => `${id} in the first turn`,
  last: (id) => `${id} in the last turn`,
  until: (id) => `${id}: how late`,
  criterion: (id) => `criterion ${id}`,
  score: (id) => `score of ${id}`,
  level: (id) => `level of ${id}`,
  capped: (id) => `${id} held down`,
  language: (id) => `language ${id}`,
  channel: (id) => `channel ${id}`,
  'quality-mean': (party) => `expected quality of the turns (${party})`,
  'quality-least': (party) => `expected quality of the weakest turn (${party})`,
  'quality-last': (party) => `expected quality of the last turn (${party})`,
};

/** How a party talks. */
const manners: Readonly<Record<string, string>> = {
  turns: 'number of turns',
  words: 'length',
  'words-a-turn': 'length of turns',
  'words-first': 'length of the first turn',
  'words-last': 'length of the last turn',
  asks: 'questions',
  exclaims: 'exclamation marks',
  'asks-last': 'a question at the end',
  'exclaims-last': 'an exclamation at the end',
  capitals: 'words in capitals',
  numbers: 'turns with numbers',
  'trails-off': 'sentences that trail off',
  'alike-most': 'repeats itself',
  'alike-mean': 'turns alike',
};

/** Findings of the whole conversation. */
const whole: Readonly<Record<string, string>> = {
  'share-of-agent': 'share of the agent in what is said',
  'customer-begins': 'who begins',
  'customer-ends': 'who has the last word',
  unanswered: 'questions left unanswered',
  withheld: 'words that earned nothing',
  total: 'total score',
};

/** Words for what a learnt model expects. */
export const enLearnt: LearntMessages = {
  title: 'Expected by what was learnt from your labels',
  quality: (party) => `quality of turns (${party})`,
  for: 'for',
  against: 'against',
  finding: (kind, id) =>
    aboutOne[kind]?.(id) ??
    whole[kind] ??
    (manners[id] === undefined ? `${kind} ${id}`.trim() : `${kind}: ${manners[id]}`),
};
