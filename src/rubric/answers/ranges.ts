import type { AnswerValue } from '../assessment.js';
import type { Range, Seen } from '../rubric.js';
import { type AnswerPoints, highest, unscored } from './answer-points.js';

/** A number: the points of the first range that holds it; outside all ranges nothing. */
export function pointsOfNumber(seen: Seen, value: AnswerValue): AnswerPoints | null {
  return typeof value === 'number' && Number.isFinite(value) ? inRanges(seen.ranges, value) : null;
}

/** A time (`HH:MM`) or date (`YYYY-MM-DD`); both compare as text. */
export function pointsOfMoment(seen: Seen, value: AnswerValue): AnswerPoints | null {
  return typeof value === 'string' && value !== '' ? inRanges(seen.ranges, value) : null;
}

function inRanges(ranges: readonly Range[] | undefined, value: number | string): AnswerPoints {
  if (!ranges) return unscored;
  const range = ranges.find(
    ({ from, to }) => reaches(value, from) && (to === undefined || reaches(to, value)),
  );
  return { earned: range?.points ?? 0, possible: highest(ranges.map(({ points }) => points)), bonus: 0 };
}

/** `value` is at least `least`; values of different kinds never are. */
function reaches(value: number | string, least: number | string | undefined): boolean {
  if (least === undefined) return true;
  return typeof value === typeof least && value >= least;
}
