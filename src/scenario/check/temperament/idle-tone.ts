import { moodFloor } from '../../mood.js';
import { warningAt } from '../rule.js';
import type { TemperamentRule } from './rule.js';

/** Limits of the tones that leave one of them out. */
export const idleTone: TemperamentRule = ({ source: { bands } }) => {
  const { tense, hot } = bands;
  if (hot <= moodFloor)
    return [warningAt('TP105', ['bands', 'hot'], `the customer is always hot, from ${hot} up`)];
  if (tense <= moodFloor)
    return [warningAt('TP105', ['bands', 'tense'], `the customer is never calm: tense begins at ${tense}`)];
  if (tense < hot) return [];
  return [
    warningAt('TP105', ['bands', 'tense'], `the customer is never tense: hot begins at ${hot} already`),
  ];
};
