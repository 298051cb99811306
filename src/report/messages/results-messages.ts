import type { CriticalFigures, ReportWarning, Slice } from '../results/report.js';
import type { Division, RecordKind } from '../results/tally.js';

/** Words of the results as text: terminal and Markdown. Figures, shares and days come written out. */
export interface ResultsMessages {
  readonly title: string;
  readonly made: (day: string) => string;
  readonly date: (iso: string) => string;
  /** Short names of the months, January first. */
  readonly months: readonly string[];
  /** Days written out; '' on a side that is open, never both. */
  readonly period: (from: string, to: string) => string;
  readonly allTime: string;
  /** How many, and how that number is written. */
  readonly counts: Readonly<Record<RecordKind, (n: number, written: string) => string>>;
  readonly kind: Readonly<Record<RecordKind, string>>;
  /** What results are divided or filtered by, as the head of a column. */
  readonly by: Readonly<Record<Division | 'state', string>>;
  /** The same as a heading. */
  readonly parts: Readonly<Record<Division, string>>;
  readonly nowhere: string;
  readonly heads: {
    readonly score: string;
    readonly interval: string;
    readonly passed: string;
    readonly points: string;
    readonly n: string;
    readonly lost: string;
    readonly missed: string;
    readonly question: string;
    readonly section: string;
    readonly dimension: string;
    readonly family: string;
    readonly kept: string;
    readonly target: string;
    readonly verdict: string;
    readonly difference: string;
    readonly change: string;
    readonly others: string;
    readonly period: string;
    readonly criterion: string;
    readonly standing: string;
    readonly critical: string;
    readonly instrument: string;
    readonly value: string;
  };
  readonly headings: {
    readonly trend: string;
    readonly dimensions: string;
    readonly critical: string;
    readonly sections: string;
    readonly questions: string;
    readonly journeys: string;
    readonly worst: string;
    readonly best: string;
    readonly verbatims: string;
    readonly leniency: string;
    readonly kinds: string;
    readonly surveys: string;
    readonly warnings: string;
  };
  readonly score: string;
  readonly points: string;
  readonly passed: string;
  readonly change: string;
  readonly ofPoints: (earned: string, possible: string, share: string) => string;
  readonly ofRecords: (passed: string, of: string) => string;
  readonly against: (period: string) => string;
  readonly points95: (points: string) => string;
  readonly mayBeChance: string;
  readonly passMark: (score: string) => string;
  readonly verdict: Readonly<Record<CriticalFigures['verdict'], string>>;
  readonly standing: Readonly<Record<Slice['standing'], string>>;
  readonly unrankable: Readonly<Record<'few' | 'wide', string>>;
  readonly between: (n: number) => string;
  readonly notRanked: (n: number) => string;
  readonly moreNotRanked: (n: number) => string;
  readonly journey: Readonly<Record<'mean' | 'first' | 'weakest' | 'last', string>>;
  readonly answered: (answer: string) => string;
  readonly instruments: Readonly<Record<'csat' | 'nps' | 'ces', string>>;
  readonly moves: (instrument: string, rho: string, interval: string, n: number) => string;
  readonly warning: (warning: ReportWarning) => string;
  /** How to read the intervals, and where standings come from. */
  readonly method: string;
}
