import { type BehaviourRule, problemAt } from './rule.js';

/** Patterns that stand in the file twice, with the same conditions. */
export const patternTwice: BehaviourRule = ({ speech }) =>
  speech.flatMap(({ language, pointer }) => {
    const seen = new Map<string, number>();
    return language.patterns.flatMap((rule, index) => {
      const key = JSON.stringify({ ...rule, match: rule.match.replace(/\s+/g, ' ').trim() });
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, index);
        return [];
      }
      return [
        problemAt('BH123', [...pointer, 'patterns', index], `this pattern is number ${first + 1} once more`),
      ];
    });
  });
