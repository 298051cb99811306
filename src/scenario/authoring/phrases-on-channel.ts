import type { Scenario } from '../source.js';
import type { AuthoringPhrases } from './phrases.js';

/** The phrases as they are said on a channel: nobody hangs up on an e-mail, nobody rings in a shop. */
export function phrasesOn(phrases: AuthoringPhrases, channel: Scenario['channel']): AuthoringPhrases {
  if (channel === 'phone') return phrases;
  const { sample, lines, hints, gold, ...rest } = phrases.channels[channel];
  return {
    ...phrases,
    ...rest,
    sample: { ...phrases.sample, ...sample },
    lines: { ...phrases.lines, ...lines },
    hints: { ...phrases.hints, ...hints },
    gold: { ...phrases.gold, ...gold },
  };
}
