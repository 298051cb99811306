import type { Interval } from '../../batch/wilson.js';
import type { ReportMessages } from '../../messages/messages.js';
import type { ResultsMessages } from '../../messages/results-messages.js';
import type { Counted, ResultsPageMessages } from '../../messages/results-page-messages.js';
import { formatShare } from '../../numbers.js';
import type { Period, ResultsReport } from '../report.js';

/** What every part of the page is made from. */
export interface Page {
  readonly report: ResultsReport;
  readonly words: ResultsPageMessages;
  /** Words that all reports of results share. */
  readonly terms: ResultsMessages;
  readonly messages: ReportMessages;
  readonly advice: AdviceOf;
  readonly counted: Counted;
  readonly show: Shown;
}

/** What a rubric advises on one of its criteria. */
export interface Advice {
  readonly advice: string;
  readonly examples: readonly string[];
}

export type AdviceOf = (rubric: string, criterion: string) => Advice | undefined;

/** Figures as they are written in the reader's language. */
export interface Shown {
  /** A score, with one decimal. */
  readonly score: (value: number) => string;
  /** A mark on the scale of a score, or points: without decimals where it is whole, or beyond a thousand. */
  readonly mark: (value: number) => string;
  /** With `+` or `−`, one decimal. */
  readonly signed: (value: number) => string;
  /** A share 0–1 as a percentage. */
  readonly share: (value: number) => string;
  readonly count: (n: number) => string;
  readonly decimal: (value: number, digits: number) => string;
  /** Both ends of an interval; where a unit or a sign stands with each, they are told apart by words or written once. */
  readonly range: (interval: Interval, write: (value: number) => string) => string;
  readonly day: (iso: string) => string;
  readonly period: (period: Period) => string;
}

const percent = '\u00a0%';

/** @returns how figures are written with these words */
export function shownWith({
  resultsPage: words,
  results: terms,
  decimal: decimalMark,
}: ReportMessages): Shown {
  const decimal = (value: number, digits: number): string => {
    const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, words.thousands);
    const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? '−' : '';
    return sign + (fraction === undefined ? grouped : `${grouped}${decimalMark}${fraction}`);
  };
  const score = (value: number): string => decimal(value, 1);
  return {
    score,
    decimal,
    mark: (value) => decimal(value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1),
    signed: (value) => (Number(value.toFixed(1)) > 0 ? `+${score(value)}` : score(value)),
    share: (value) => formatShare(value, decimalMark).replace(' ', '\u00a0'),
    count: (n) => decimal(n, 0),
    range: ({ low, high }, write) => {
      const [from, to] = [write(low), write(high)];
      if (from.endsWith(percent) && to.endsWith(percent)) return `${from.slice(0, -percent.length)}–${to}`;
      return /^[+−]/.test(from) || /^[+−]/.test(to) ? words.fromTo(from, to) : `${from}–${to}`;
    },
    day: terms.date,
    period: ({ from, to }) => {
      if (from === '' && to === '') return terms.allTime;
      return terms.period(from === '' ? '' : terms.date(from), to === '' ? '' : terms.date(to));
    },
  };
}

/** Under a chart: the label of a part of time, and the year where it begins. */
export function timeLabel(
  key: string,
  { words, terms }: Pick<Page, 'words' | 'terms'>,
): { readonly label: string; readonly year: string } {
  const [, year = '', week, quarter, month, day] =
    /^(\d{4})-(?:W(\d{1,2})|Q(\d)|(\d{2})(?:-(\d{2}))?)$/.exec(key) ?? [];
  if (week !== undefined) return { label: words.week(Number(week)), year };
  if (quarter !== undefined) return { label: words.quarter(Number(quarter)), year };
  const name = terms.months[Number(month) - 1];
  if (name === undefined) return { label: key, year: '' };
  return { label: day === undefined ? name : `${Number(day)} ${name}`, year };
}
