import { warningAt } from '../rule.js';
import { momentsOf, tones } from './moments.js';
import type { StockRule } from './rule.js';

const isEmpty = (lines: readonly string[] | undefined): boolean => (lines ?? []).length === 0;

/** A moment for which a customer in some mood has no words. */
export const noLine: StockRule = ({ source }) =>
  momentsOf(source).flatMap(({ pointer, lines, toned }) => {
    if (!isEmpty(lines.any)) return [];
    const silent = toned ? tones.filter((tone) => isEmpty(lines[tone])) : [];
    if (silent.length === 0) return [];
    const who = silent.map((tone) => `"${tone}"`).join(', ');
    return [
      warningAt('SK101', pointer, `there is no line here for ${who}, and none for "any"`, { at: 'key' }),
    ];
  });
