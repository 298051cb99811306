import { repeatedLines } from '../same-line.js';
import { momentsOf, placedLines, tones } from './moments.js';
import type { StockRule } from './rule.js';

/** The same words twice among the lines that a customer in one mood chooses from. */
export const sameLine: StockRule = ({ source }) =>
  momentsOf(source).flatMap((moment) => {
    const found = tones.flatMap((tone) => repeatedLines(placedLines(moment, ['any', tone])));
    // Lines that fit every mood stand before those of each.
    return [...new Map(found.map((problem) => [String(problem.pointer), problem])).values()];
  });
