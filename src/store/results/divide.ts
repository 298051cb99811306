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
  switch (division) {
    case 'quarter':
      return `${value.slice(0, 4)}-Q${Math.ceil(Number(value.slice(5, 7)) / 3)}`;
    case 'month':
      return value.slice(0, 7);
    case 'week':
      return isoWeek(value);
    default:
      return value;
  }
}

const DAY_MS = 86_400_000;

/** ISO 8601: a week belongs to the year of its Thursday; week 1 holds the first Thursday. */
function isoWeek(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const weekday = (at.getUTCDay() + 6) % 7;
  const thursday = new Date(at.getTime() + (3 - weekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS));
  return `${year}-W${String(week).padStart(2, '0')}`;
}
