import { markedBy } from '../../stock-for-channel.js';
import { warningAt } from '../rule.js';
import { channels } from './channels.js';
import { momentsOf, placedLines } from './moments.js';
import type { StockRule } from './rule.js';

/** A mark of a channel that keeps no line from any channel. */
export const idleMark: StockRule = ({ source }) => {
  const lines = momentsOf(source).flatMap((moment) => placedLines(moment).map(({ text }) => text));
  return (source.channels ?? []).flatMap(({ only, words }, index) => {
    if (channels.every((channel) => only.includes(channel)))
      return [warningAt('SK104', ['channels', index, 'only'], 'this is every channel: nothing is kept back')];
    return words.flatMap((word, at) =>
      markedBy(word, lines).length > 0
        ? []
        : [warningAt('SK104', ['channels', index, 'words', at], `"${word}" stands in no line`)],
    );
  });
};
