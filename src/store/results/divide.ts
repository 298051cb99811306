import { grainKey } from '../../report/results/calendar.js';
import type { Grain } from '../../report/results/report.js';
import type { Division } from '../../report/results/tally.js';

/** Columns of `result` that results are grouped by; for a period the day, from which `keyOf` makes it. */
export const groupColumn = {
  kind: 'kind',
  programme: 'programme',
  rubric: 'rubric',
  region: 'region',
  site: 'site',
  evaluator: 'evaluator',
  person: 'person',
  scenario: 'scenario',
  quarter: 'day',
  month: 'day',
  week: 'day',
  day: 'day',
} as const satisfies Readonly<Record<Division, string>>;

/** The key of a division that a value of its column belongs to. */
export function keyOf(division: Division, value: string): string {
  if (value === '') return '';
  return groupColumn[division] === 'day' ? grainKey(division as Grain, value) : value;
}
