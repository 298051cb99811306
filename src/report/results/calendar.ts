import type { Grain, Period } from './report.js';

const dayLength = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** Days since 1970-01-01 of a day YYYY-MM-DD; NaN for what is no day. */
export function dayNumber(day: string): number {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const number = Date.UTC(Number(year), Number(month) - 1, Number(date)) / dayLength;
  return dayOf(number) === day ? number : Number.NaN;
}

/** The day YYYY-MM-DD of a day number. */
export function dayOf(number: number): string {
  if (!Number.isFinite(number)) return '';
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days);
}

/** The day in another month, `months` on or back; the first of that month. */
export function monthStart(day: string, months = 0): string {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${two((at % 12) + 1)}-01`;
}

export function monthEnd(day: string, months = 0): string {
  return addDays(monthStart(day, months + 1), -1);
}

/** Monday of the week of a day. */
export function weekStart(day: string): string {
  const number = dayNumber(day);
  // 1970-01-01 was a Thursday.
  return dayOf(number - ((((number + 3) % 7) + 7) % 7));
}

export function quarterStart(day: string, quarters = 0): string {
  const back = (Number(day.slice(5, 7)) - 1) % 3;
  return monthStart(day, quarters * 3 - back);
}

/** The ISO 8601 week of a day, `2026-W47`: a week belongs to the year of its Thursday. */
export function weekKey(day: string): string {
  const thursday = addDays(weekStart(day), 3);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${thursday.slice(0, 4)}-01-01`)) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${two(week)}`;
}

export function quarterKey(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;
}

/** The key of the part of time that a day lies in, as `Division` writes it. */
export function grainKey(grain: Grain, day: string): string {
  if (grain === 'day') return day;
  if (grain === 'week') return weekKey(day);
  return grain === 'month' ? day.slice(0, 7) : quarterKey(day);
}

/** First and last day of a key such as `2026`, `2026-Q4`, `2026-11`, `2026-W47` or `2026-11-22`; undefined for others. */
export function periodOfKey(key: string): Period | undefined {
  if (/^\d{4}$/.test(key)) return { from: `${key}-01-01`, to: `${key}-12-31` };
  const [, quarterYear, quarter] = /^(\d{4})-Q([1-4])$/i.exec(key) ?? [];
  if (quarterYear !== undefined && quarter !== undefined) {
    const from = `${quarterYear}-${two(Number(quarter) * 3 - 2)}-01`;
    return { from, to: monthEnd(from, 2) };
  }
  const [, month] = /^\d{4}-(\d{2})$/.exec(key) ?? [];
  if (month !== undefined) {
    if (Number(month) < 1 || Number(month) > 12) return undefined;
    return { from: `${key}-01`, to: monthEnd(`${key}-01`) };
  }
  const [, weekYear, week] = /^(\d{4})-W(\d{2})$/i.exec(key) ?? [];
  if (weekYear !== undefined && week !== undefined) {
    // 4 January always lies in the first week.
    const from = addDays(weekStart(`${weekYear}-01-04`), (Number(week) - 1) * 7);
    return weekKey(from) === key.toUpperCase() ? { from, to: addDays(from, 6) } : undefined;
  }
  return Number.isNaN(dayNumber(key)) ? undefined : { from: key, to: key };
}
