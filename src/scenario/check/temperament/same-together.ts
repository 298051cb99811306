import { warningAt } from '../rule.js';
import type { TemperamentRule } from './rule.js';

/** The same behaviours together a second time, or one of them twice among those that belong together. */
export const sameTogether: TemperamentRule = ({ source: { together = [] } }) => {
  const sets = together.map(({ behaviours }) => [...new Set(behaviours)].sort().join(' '));
  return together.flatMap(({ behaviours }, index) => {
    const pointer = ['together', index, 'behaviours'];
    const twice = behaviours.flatMap((id, at) =>
      behaviours.indexOf(id) < at ? [warningAt('TP104', [...pointer, at], `"${id}" stands here twice`)] : [],
    );
    const again = sets.indexOf(sets[index] ?? '') < index;
    return again ? [...twice, warningAt('TP104', pointer, 'these stand together before')] : twice;
  });
};
