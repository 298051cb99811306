import type { Parsed } from '../answer-fault.js';

const TIME = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/i;

/** A time of day as `HH:MM`: "9:05", "09.05", "0905", "17", "2:05 pm". */
export function parseTime(text: string): Parsed<string> {
  const found = TIME.exec(text.trim());
  if (!found) return { fault: { kind: 'not-a-time' } };
  const half = found[3]?.toLowerCase().replace(/\./g, '');
  let hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (half !== undefined && (hour < 1 || hour > 12)) return { fault: { kind: 'not-a-time' } };
  if (half === 'am' && hour === 12) hour = 0;
  if (half === 'pm' && hour < 12) hour += 12;
  if (hour > 23 || minute > 59) return { fault: { kind: 'not-a-time' } };
  return { value: `${two(hour)}:${two(minute)}` };
}

/** A day as `YYYY-MM-DD`: "2026-11-22", or day first with full stops or slashes, as is usual in Europe. */
export function parseDate(text: string): Parsed<string> {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})\.?$/.exec(text.trim());
  const dayFirst = /^(\d{1,2})[./]\s*(\d{1,2})[./]\s*(\d{4})\.?$/.exec(text.trim());
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : dayFirst
      ? [dayFirst[3], dayFirst[2], dayFirst[1]]
      : [];
  if (year === undefined) return { fault: { kind: 'not-a-date' } };
  const value = `${year}-${two(Number(month))}-${two(Number(day))}`;
  const read = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== value
    ? { fault: { kind: 'not-a-date' } }
    : { value };
}

const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/;
const PARTS = /^(?:(\d+)\s*h[a-z.]*)?\s*(?:(\d+)\s*m[a-z.]*)?\s*(?:(\d+)\s*(?:s[a-z.]*)?)?$/i;

/** A length of time in seconds: "90", "90 s", "1:30", "2 min", "1 min 30 s", "1 h 5 min". */
export function parseDuration(text: string): Parsed<number> {
  const found = CLOCK.exec(text.trim()) ?? (text.trim() === '' ? null : PARTS.exec(text.trim()));
  if (!found || (text.includes(':') && Number(found[3]) > 59)) return { fault: { kind: 'not-a-duration' } };
  const [hours, minutes, seconds] = [found[1], found[2], found[3]].map((part) => Number(part ?? 0));
  return { value: (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0) };
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
