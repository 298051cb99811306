import type { Interval } from '../../batch/wilson.js';
import type { ReportMessages } from '../../messages/messages.js';
import { formatShare } from '../../numbers.js';
import { stripControls } from '../../strip-controls.js';
import { monthEnd, monthStart } from '../calendar.js';
import type { Period } from '../report.js';
import type { Division } from '../tally.js';

/** How figures, keys and text from outside are written in a language. */
export interface Written {
  /** A score or points with one decimal; `–` for none. */
  readonly score: (value: number | null) => string;
  /** With its sign. */
  readonly signed: (value: number | null) => string;
  /** Points as they were added up: no decimals that say nothing. */
  readonly points: (value: number) => string;
  /** A whole number with its thousands apart. */
  readonly count: (value: number) => string;
  readonly share: (value: number | null) => string;
  readonly scores: (interval: Interval | null) => string;
  readonly shares: (interval: Interval | null) => string;
  readonly signedRange: (interval: Interval | null) => string;
  readonly decimals: (value: number | null) => string;
  /** The name of a part of a division; words of the language for what belongs nowhere, for kinds and for months. */
  readonly part: (by: Division, key: string, label: string) => string;
  readonly period: (period: Period) => string;
  /** One line of safe text, at most so many characters of it. */
  readonly clean: (text: string) => string;
}

export const nothing = '–';
/** Longer text from outside is cut: a report is no archive. */
const longest = 400;

export function writtenIn(messages: ReportMessages): Written {
  const words = messages.results;
  const local = (text: string): string => text.replace('.', messages.decimal).replace('-', '−');
  const grouped = (value: number): string =>
    local(String(value)).replace(/\B(?=(\d{3})+$)/g, messages.resultsPage.thousands);
  const score = (value: number | null): string =>
    value === null ? nothing : local(value.toFixed(1).replace(/^-0\.0$/, '0.0'));
  const signed = (value: number | null): string => {
    const text = score(value);
    return value !== null && value > 0 && !/^0\D0$/.test(text) ? `+${text}` : text;
  };
  const share = (value: number | null): string =>
    value === null ? nothing : formatShare(value, messages.decimal);
  const clean = (text: string): string => {
    const line = stripControls(text.slice(0, longest * 4))
      .replace(/\s+/g, ' ')
      .trim();
    return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
  };
  const between = (interval: Interval | null, write: (value: number) => string): string =>
    interval === null ? nothing : `${write(interval.low)}–${write(interval.high)}`;
  return {
    score,
    signed,
    points: (value) =>
      Math.abs(value) < 1000 ? local(String(Math.round(value * 10) / 10)) : grouped(Math.round(value)),
    count: grouped,
    share,
    scores: (interval) => between(interval, score),
    shares: (interval) => between(interval, share).replace(/ %–/, '–'),
    signedRange: (interval) =>
      interval === null ? nothing : `${signed(interval.low)} … ${signed(interval.high)}`,
    decimals: (value) => (value === null ? nothing : local(value.toFixed(2))),
    part: (by, key, label) => {
      if (key === '') return words.nowhere;
      if (by === 'kind') return key === 'visit' || key === 'session' ? words.kind[key] : key;
      if (by === 'month') return monthName(key, words.months);
      return by === 'day' ? words.date(key) : clean(label);
    },
    period: (period) => periodText(period, messages),
    clean,
  };
}

/** `2026-11` as `Nov 2026`. */
function monthName(key: string, months: readonly string[]): string {
  const name = months[Number(key.slice(5, 7)) - 1];
  return name === undefined ? key : `${name} ${key.slice(0, 4)}`;
}

function periodText({ from, to }: Period, { results: words }: ReportMessages): string {
  if (from === '' && to === '') return words.allTime;
  // Whole months are named, not counted out.
  if (from !== '' && to !== '' && from === monthStart(from) && to === monthEnd(to)) {
    const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
    if (first === last) return monthName(first, words.months);
    const sameYear = first.slice(0, 4) === last.slice(0, 4);
    const begins = sameYear ? words.months[Number(first.slice(5)) - 1] : monthName(first, words.months);
    return `${begins} – ${monthName(last, words.months)}`;
  }
  return words.period(from === '' ? '' : words.date(from), to === '' ? '' : words.date(to));
}
