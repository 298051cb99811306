import type { Problem } from '../../../files/problem.js';
import { linesForChannel } from '../../stock-for-channel.js';
import { warningAt } from '../rule.js';
import { channels } from './channels.js';
import { type Moment, momentsOf, tones } from './moments.js';
import type { StockAtHand, StockRule } from './rule.js';

/** For each tone of a moment the lines that may be said, and where a finding about them belongs. */
function choices({ lines, toned, pointer }: Moment) {
  const { any = [] } = lines;
  if (!toned) return [{ pointer, lines: any, tone: undefined }];
  return tones.map((tone) => {
    const own = lines[tone];
    const at = own === undefined ? pointer : [...pointer, tone];
    return { pointer: at, lines: [...(own ?? []), ...any], tone };
  });
}

function unfit(stock: StockAtHand, moment: Moment): readonly Problem[] {
  const byChannel = channels.map((channel) => [channel, linesForChannel(stock.source, channel)] as const);
  return choices(moment).flatMap(({ pointer, lines, tone }) => {
    if (lines.length === 0) return [];
    const without = byChannel
      .filter(([, fitting]) => fitting(lines).length === 0)
      .map(([channel]) => channel);
    if (without.length === 0) return [];
    const who = tone === undefined ? '' : ` for "${tone}"`;
    const message = `none of the lines${who} fits ${without.join(', ')}`;
    return [warningAt('SK105', pointer, message, { at: 'key' })];
  });
}

/** A moment whose lines are all kept from a channel: an odd one of them is said there all the same. */
export const unfitChannel: StockRule = (stock) =>
  momentsOf(stock.source).flatMap((moment) => unfit(stock, moment));
