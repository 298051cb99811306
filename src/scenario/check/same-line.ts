import { gist } from '../manner.js';
import { type ScenarioRule, warningAt } from './rule.js';
import { customerLists } from './spoken-lines.js';

/** Most lines differ from the first letters on. */
const comparedFirst = 4;

/** The same words twice among the variants of one thing: the customer would repeat itself. */
export const sameLine: ScenarioRule = ({ source }) =>
  customerLists(source).flatMap(({ pointer, lines }) => {
    const beginnings = lines.map((line) => line.slice(0, comparedFirst).toLowerCase());
    return lines.flatMap((line, index) => {
      const alike = lines.slice(0, index).filter((_, before) => beginnings[before] === beginnings[index]);
      return alike.some((other) => gist(other) === gist(line))
        ? [warningAt('SC169', [...pointer, index], 'the same words stand before it among these variants')]
        : [];
    });
  });
