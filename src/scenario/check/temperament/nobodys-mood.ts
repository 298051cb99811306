import { didYouMean } from '../../../files/did-you-mean.js';
import { warningAt } from '../rule.js';
import { moodsIn } from './movements.js';
import type { TemperamentRule } from './rule.js';

/** A mood that no customer of this temperament has: a misspelt one is told at each place, another one at its first. */
export const nobodysMood: TemperamentRule = ({ source, moods }) => {
  if (moods === undefined) return [];
  const told = new Set<string>();
  return moodsIn(source).flatMap(({ mood, pointer }) => {
    if (moods.has(mood)) return [];
    const meant = didYouMean(mood, moods);
    if (meant === undefined && told.has(mood)) return [];
    told.add(mood);
    const place = pointer[0] === 'bands' ? {} : { at: 'key' as const };
    const hint = meant === undefined ? {} : { hint: `Did you mean "${meant}"?` };
    return [
      warningAt('TP101', pointer, `no scenario with this temperament has the mood "${mood}"`, {
        ...hint,
        ...place,
      }),
    ];
  });
};
