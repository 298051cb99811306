import { warningAt } from '../rule.js';
import { momentsOf, placedLines } from './moments.js';
import type { StockRule } from './rule.js';

/** A moment that is there to take something of the conversation up, and none of its lines does. */
export const lostSlot: StockRule = ({ source }) =>
  momentsOf(source).flatMap((moment) => {
    const { slot, pointer } = moment;
    const lines = placedLines(moment);
    if (slot === undefined || lines.length === 0) return [];
    if (lines.some(({ text }) => text.includes(`{${slot}}`))) return [];
    return [warningAt('SK103', pointer, `none of these lines holds {${slot}}`, { at: 'key' })];
  });
