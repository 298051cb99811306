import type { AnswerValue } from '../assessment.js';
import type { Seen } from '../rubric.js';
import { type AnswerPoints, highest } from './answer-points.js';

type Options = NonNullable<Seen['options']>;

/** One option: its points out of the best ordinary option. */
export function pointsOfChoice(seen: Seen, value: AnswerValue): AnswerPoints | null {
  const options = seen.options ?? [];
  const chosen = options.find((option) => option.id === value);
  if (!chosen) return null;
  const possible = highest(ordinary(options).map((option) => option.points ?? 0));
  const points = chosen.points ?? 0;
  return chosen.bonus
    ? { earned: possible, possible, bonus: points }
    : { earned: points, possible, bonus: 0 };
}

/** Several options: points of the ticked out of all that can be ticked, so that 3 of 5 ticked is 3/5. */
export function pointsOfChoices(seen: Seen, value: AnswerValue): AnswerPoints | null {
  const options = seen.options ?? [];
  if (!Array.isArray(value)) return null;
  const known = new Set(options.map((option) => option.id));
  if (value.some((id) => !known.has(id))) return null;
  const ticked = options.filter((option) => value.includes(option.id));
  const possible = sum(ordinary(options).filter((option) => (option.points ?? 0) > 0));
  return {
    earned: Math.max(0, sum(ordinary(ticked))),
    possible,
    bonus: sum(ticked.filter((option) => option.bonus)),
  };
}

const ordinary = (options: Options) => options.filter((option) => !option.bonus);
const sum = (options: Options) => options.reduce((total, option) => total + (option.points ?? 0), 0);
