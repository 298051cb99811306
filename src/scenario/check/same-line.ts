import { gist } from '../manner.js';
import { type ScenarioRule, warningAt } from './rule.js';
import { customerLists } from './spoken-lines.js';

/** The same words twice among the variants of one thing: the customer would repeat itself. */
export const sameLine: ScenarioRule = ({ source }) =>
  customerLists(source).flatMap(({ pointer, lines }) => {
    const seen = new Set<string>();
    return lines.flatMap((line, index) => {
      const words = gist(line);
      const again = words !== '' && seen.has(words);
      seen.add(words);
      return again
        ? [warningAt('SC169', [...pointer, index], 'the same words stand before it among these variants')]
        : [];
    });
  });
