import type { ExchangeUnit } from '../../../language/translation/exchange/unit.js';
import type { Messages } from '../../messages/messages.js';

/** What a translator is told about a line: who says it, what has to stay, how long it may be. */
export function noteWords({ note }: ExchangeUnit, { exchangeWords: words }: Messages): string {
  const { voice, slots, isVariant, longest, was } = note;
  return [
    words.voice[voice],
    ...(slots.length === 0 ? [] : [words.keep(slots.map((slot) => `{${slot}}`).join(' '))]),
    ...(isVariant ? [words.variant] : []),
    ...(longest === undefined ? [] : [words.longest(longest)]),
    ...(was === undefined ? [] : [words.was(was)]),
  ].join(' · ');
}
