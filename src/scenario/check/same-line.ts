import type { Problem } from '../../files/problem.js';
import { gist } from '../manner.js';
import { type ScenarioRule, warningAt } from './rule.js';
import { customerLists, linesOf, type PlacedLine } from './spoken-lines.js';

/** Most lines differ from the first letters on. */
const comparedFirst = 4;

/** Lines of one moment that say the same words as one before them. */
export function repeatedLines(lines: readonly PlacedLine[]): readonly Problem[] {
  const beginnings = lines.map(({ text }) => text.slice(0, comparedFirst).toLowerCase());
  return lines.flatMap(({ text, pointer }, index) => {
    const alike = lines.slice(0, index).filter((_, before) => beginnings[before] === beginnings[index]);
    return alike.some((other) => gist(other.text) === gist(text))
      ? [warningAt('SC169', pointer, 'the same words stand before it among these variants')]
      : [];
  });
}

/** The same words twice among the variants of one thing: the customer would repeat itself. */
export const sameLine: ScenarioRule = ({ source }) =>
  customerLists(source).flatMap((list) => repeatedLines(linesOf(list)));
