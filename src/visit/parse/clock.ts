import type { Parsed } from '../answer-fault.js';

const TIME = /^(\d{1,2})(?:\s?[:.h]?\s?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/i;

/** A time of day as `HH:MM`: "9:05", "09.05", "0905", "9 05", "17", "2:05 pm", "2pm". */
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

function two(part: number): string {
  return String(part).padStart(2, '0');
}
