import { isRelief, moodCeiling, moodFloor } from '../../mood.js';
import { warningAt } from '../rule.js';
import { movementsOf } from './movements.js';
import type { TemperamentRule } from './rule.js';

const wholeRange = moodCeiling - moodFloor;

/** Good words that count for more than a turn can give, and anything that moves a mood from one bound to the other at once. */
export const tooMuch: TemperamentRule = ({ source }) =>
  movementsOf(source).flatMap(({ cause, mood, points, pointer }) => {
    const size = Math.abs(points);
    if (size >= wholeRange)
      return [warningAt('TP102', pointer, `${points} moves "${mood}" from one bound to the other at once`)];
    const isLimited = cause !== 'event' && isRelief(mood, points);
    if (!isLimited || size <= source.most) return [];
    const message = `the good of one turn moves a mood by ${source.most} at most, so ${points} never counts in full`;
    return [warningAt('TP102', pointer, message)];
  });
