import type { AuthoringPhrases } from '../../phrases.js';
import { csChannels } from './channels.js';
import { csGuidance } from './guidance.js';
import { csKnown } from './known.js';
import { csTalk } from './talk.js';

/**
 * The author says what it is about in the fourth case ("jde o …"); for the other cases a word stands in that
 * fits anything, until the author puts in the thing itself.
 */
const anyThing = {
  thing: 'můj problém',
  thing_ins: 'mým problémem',
  thing_dat: 'svému problému',
};
const lamp = { thing: 'ta moje lampa', thing_ins: 'tou mou lampou', thing_dat: 'té lampě' };

/** Czech. */
export const csPhrases: AuthoringPhrases = {
  ...csKnown,
  ...csGuidance,
  ...csTalk,
  channels: csChannels,
  inflected: true,
  words: ({ thing }) => ({
    ...(thing === csTalk.sample.thing ? lamp : anyThing),
    thing_acc: thing,
    // Tells neither a man nor a woman, as "chtěl bych" would.
    want_like: 'chci',
  }),
};
