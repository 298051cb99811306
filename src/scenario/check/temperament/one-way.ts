import type { Problem } from '../../../files/problem.js';
import { isRelief } from '../../mood.js';
import { warningAt } from '../rule.js';
import { movementsOf } from './movements.js';
import type { TemperamentRule } from './rule.js';

/** A customer whom nothing calms, or whom nothing angers, by the mood that decides the tone. */
export const oneWay: TemperamentRule = ({ source, moods }) => {
  const { mood } = source.bands;
  // A mood that nobody has is told as such.
  if (moods !== undefined && !moods.has(mood)) return [];
  const own = movementsOf(source).filter((each) => each.mood === mood && each.points !== 0);
  const relieves = own.some(({ cause, points }) => cause !== 'event' && isRelief(mood, points));
  const harms = own.some(({ points }) => !isRelief(mood, points));
  const told = (message: string): Problem => warningAt('TP103', ['reacts'], message, { at: 'key' });
  return [
    ...(relieves ? [] : [told(`nothing that the agent does makes "${mood}" better`)]),
    ...(harms ? [] : [told(`nothing makes "${mood}" worse`)]),
  ];
};
