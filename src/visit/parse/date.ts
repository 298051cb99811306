import { fold } from '../../language/fold.js';
import type { Parsed } from '../answer-fault.js';

/** How many days ago: the words of all four languages, folded. No two of them are at odds. */
const DAYS_AGO: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: 1,
  dzis: 0,
  dzisiaj: 0,
  wczoraj: 1,
  przedwczoraj: 2,
  dnes: 0,
  vcera: 1,
  predevcirem: 2,
  sodien: 0,
  vakar: 1,
  aizvakar: 2,
};

const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})\.?$/;
const DAY_FIRST = /^(\d{1,2})[./]\s*(\d{1,2})(?:[./]\s*(\d{4})?)?\.?$/;

/**
 * A day as `YYYY-MM-DD`: "2026-11-22", or day first with full stops or slashes, as is usual in Europe. Where today is
 * known also "today", "wczoraj", "vakar", and a day without its year, "22.11.": the last time there was one.
 *
 * @param today `YYYY-MM-DD`, by the clock of whoever answers
 */
export function parseDate(text: string, today?: string): Parsed<string> {
  const given = text.trim();
  const [, isoYear, isoMonth, isoDay] = ISO.exec(given) ?? [];
  if (isoYear !== undefined) return dayOf(isoYear, isoMonth, isoDay);
  const [, day, month, year] = DAY_FIRST.exec(given) ?? [];
  if (day !== undefined && year !== undefined) return dayOf(year, month, day);
  if (today === undefined) return { fault: { kind: 'not-a-date' } };
  if (day !== undefined) return withoutYear(day, month, today);
  const word = fold(given);
  const ago = Object.hasOwn(DAYS_AGO, word) ? DAYS_AGO[word] : undefined;
  const now = Date.parse(`${today}T00:00:00Z`);
  return ago === undefined || Number.isNaN(now)
    ? { fault: { kind: 'not-a-date' } }
    : { value: new Date(now - ago * DAY).toISOString().slice(0, 10) };
}

/** Of this year, or, where that lies ahead, of the newest year that has such a day (29 February). */
function withoutYear(day: string, month: string | undefined, today: string): Parsed<string> {
  const year = Number(today.slice(0, 4));
  for (let back = 0; back <= 8; back += 1) {
    const parsed = dayOf(String(year - back), month, day);
    if ('value' in parsed && parsed.value <= today) return parsed;
  }
  return { fault: { kind: 'not-a-date' } };
}

function dayOf(year: string, month: string | undefined, day: string | undefined): Parsed<string> {
  const value = [year, month ?? '', day ?? ''].map((part) => part.padStart(2, '0')).join('-');
  const read = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== value
    ? { fault: { kind: 'not-a-date' } }
    : { value };
}
