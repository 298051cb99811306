import {
  addDays,
  dayNumber,
  grainKey,
  monthEnd,
  monthStart,
  periodOfKey,
  quarterStart,
  weekStart,
} from './calendar.js';
import type { Grain, Period } from './report.js';

/**
 * The days that are meant by `2026-11`, `2026-Q4`, `2026-W47`, `2026`, a day, `last-month` and the like, or `last-30-days`
 * (today included); undefined for anything else.
 *
 * @param today YYYY-MM-DD
 */
export function periodOf(text: string, today: string): Period | undefined {
  const wanted = text.trim();
  const [, count] = /^last-([1-9]\d{0,3})-days$/.exec(wanted) ?? [];
  if (count !== undefined) return { from: addDays(today, 1 - Number(count)), to: today };
  const year = Number(today.slice(0, 4));
  switch (wanted) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday':
      return { from: addDays(today, -1), to: addDays(today, -1) };
    case 'this-week':
      return { from: weekStart(today), to: addDays(weekStart(today), 6) };
    case 'last-week':
      return { from: addDays(weekStart(today), -7), to: addDays(weekStart(today), -1) };
    case 'this-month':
      return { from: monthStart(today), to: monthEnd(today) };
    case 'last-month':
      return { from: monthStart(today, -1), to: monthEnd(today, -1) };
    case 'this-quarter':
      return { from: quarterStart(today), to: addDays(quarterStart(today, 1), -1) };
    case 'last-quarter':
      return { from: quarterStart(today, -1), to: addDays(quarterStart(today), -1) };
    case 'this-year':
      return periodOfKey(String(year));
    case 'last-year':
      return periodOfKey(String(year - 1));
    default:
      return periodOfKey(wanted);
  }
}

/** The same length of time just before: whole months before whole months, else as many days. Null where a side is open. */
export function periodBefore({ from, to }: Period): Period | null {
  if (from === '' || to === '') return null;
  if (from === monthStart(from) && to === monthEnd(to)) {
    const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    const length = months(to) - months(from) + 1;
    return { from: monthStart(from, -length), to: addDays(from, -1) };
  }
  const length = dayNumber(to) - dayNumber(from) + 1;
  return { from: addDays(from, -length), to: addDays(from, -1) };
}

/** How finely a trend over a period is drawn, so that it has some ten to forty points. */
export function grainOf({ from, to }: Period): Grain {
  const days = dayNumber(to) - dayNumber(from) + 1;
  if (days <= 14) return 'day';
  if (days <= 122) return 'week';
  return days <= 3 * 366 ? 'month' : 'quarter';
}

/** The most parts of time that a trend shows; it begins later where there would be more. */
const mostKeys = 400;

/** Every key from the first to the last day of a period, those without a record too. */
export function keysWithin(grain: Grain, { from, to }: Period): readonly string[] {
  const keys: string[] = [];
  for (let day = to; day >= from && keys.length < mostKeys; ) {
    const key = grainKey(grain, day);
    keys.push(key);
    day = addDays(periodOfKey(key)?.from ?? day, -1);
    if (day === '') break;
  }
  return keys.reverse();
}
