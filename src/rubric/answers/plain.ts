import type { AnswerValue } from '../assessment.js';
import type { Seen } from '../rubric.js';
import { type AnswerPoints, highest, unscored } from './answer-points.js';

/** `yes` or `no`; true and false are taken as such. */
export function pointsOfYesNo(seen: Seen, value: AnswerValue): AnswerPoints | null {
  const said = value === true ? 'yes' : value === false ? 'no' : value;
  if (said !== 'yes' && said !== 'no') return null;
  const points = { yes: seen.points?.yes ?? (seen.points ? 0 : 1), no: seen.points?.no ?? 0 };
  return { earned: points[said], possible: highest([points.yes, points.no]), bonus: 0 };
}

/** A value of a scale: (value − lowest) / (highest − lowest), or the points the rubric gives each value. */
export function pointsOfScale(seen: Seen, value: AnswerValue): AnswerPoints | null {
  const lowest = seen.min ?? 1;
  const top = seen.max ?? 5;
  if (typeof value !== 'number' || value < lowest || value > top) return null;
  if (!seen.points) return { earned: (value - lowest) / (top - lowest), possible: 1, bonus: 0 };
  const possible = highest(Object.values(seen.points));
  return { earned: seen.points[String(value)] ?? 0, possible, bonus: 0 };
}

/** A text or the name of a photo: points, if any, for having been given. */
export function pointsOfGiven(seen: Seen, value: AnswerValue): AnswerPoints | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  const given = seen.points?.given;
  return given === undefined ? unscored : { earned: given, possible: highest([given]), bonus: 0 };
}
