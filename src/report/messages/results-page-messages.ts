import type { CriticalFamily } from '../../rubric/assessment.js';
import type { CriticalFigures, Grain, Slice } from '../results/report.js';
import type { RecordKind } from '../results/tally.js';

/** What is counted: only visits, only training sessions, or both together. */
export type Counted = RecordKind | 'record';

/** The parts of the page, each under a question that a reader has. */
export type SectionId =
  | 'trend'
  | 'critical'
  | 'where'
  | 'what'
  | 'words'
  | 'evaluators'
  | 'customers'
  | 'training'
  | 'others'
  | 'reading'
  | 'appendix';

/**
 * Words of the results as a page that is read and printed, beside those that every report of results shares. Figures, shares
 * and days come written out.
 */
export interface ResultsPageMessages {
  /** Between the thousands of a number. */
  readonly thousands: string;
  /** Under a chart, where the year stands apart. */
  readonly week: (week: number) => string;
  readonly quarter: (quarter: number) => string;
  readonly grain: Readonly<Record<Grain, string>>;

  readonly kicker: string;
  readonly madeWith: string;
  readonly skip: string;
  readonly contents: string;
  readonly theme: string;
  readonly search: string;
  readonly count: (n: string, plain: number, counted: Counted) => string;
  /** `n 412`: under a chart. */
  readonly n: (n: string) => string;
  /** From one signed figure to another. */
  readonly fromTo: (from: string, to: string) => string;
  readonly interval: (range: string) => string;
  readonly noInterval: string;
  readonly noFigure: string;
  readonly numbers: string;
  readonly more: (n: string) => string;
  readonly records: Readonly<Record<Counted, string>>;
  readonly questions: string;
  readonly withError: string;
  readonly notApplicable: string;
  readonly chart: string;

  readonly tiles: {
    readonly ofHundred: string;
    readonly noPrevious: string;
    readonly notApproved: (n: string) => string;
  };

  readonly short: {
    readonly title: string;
    readonly score: (score: string, interval: string, records: string) => string;
    readonly up: (points: string, interval: string) => string;
    readonly down: (points: string, interval: string) => string;
    readonly same: (points: string) => string;
    readonly targetsMissed: (families: string) => string;
    readonly targetsMet: string;
    readonly targetsOpen: string;
    readonly family: (name: string, share: string, target: string) => string;
    /** What is said of a division: its name, then each part that there is something to say of. */
    readonly standing: (divisions: string, parts: readonly string[]) => string;
    readonly above: (names: string) => string;
    readonly below: (names: string) => string;
    readonly alike: string;
    readonly open: (n: string) => string;
    /** Names, and how many more there are. */
    readonly andMore: (names: string, n: string) => string;
    /** The question, and the share of its points that is lost. */
    readonly worst: (title: string, share: string) => string;
  };

  /** Headings as the questions that a reader has, and a sentence on what is shown. */
  readonly sections: Readonly<Record<SectionId, { readonly title: string; readonly lead: string }>>;

  readonly trend: {
    readonly description: (
      first: string,
      firstLabel: string,
      last: string,
      lastLabel: string,
      n: string,
    ) => string;
    readonly one: string;
    /** Where points of fewer records than `n` are left out of a chart. */
    readonly few: (n: number) => string;
    readonly spread: string;
    /** Scores below the lowest bound, between two whole numbers, and from the highest bound on. */
    readonly under: (score: string) => string;
    readonly orMore: (score: string) => string;
    readonly band: string;
    readonly target: (score: string) => string;
  };

  readonly critical: {
    readonly families: Readonly<Record<CriticalFamily, string>>;
    readonly about: Readonly<Record<CriticalFamily, string>>;
    readonly verdict: Readonly<Record<CriticalFigures['verdict'], string>>;
    readonly none: string;
    readonly note: string;
  };

  readonly places: {
    readonly standing: Readonly<Record<Slice['standing'], string>>;
    readonly unrankable: Readonly<Record<'few' | 'wide', string>>;
    readonly legend: string;
    readonly middle: (n: string) => string;
    readonly grid: (divisions: string) => string;
    readonly gridNote: string;
    /** Places by parts of time. */
    readonly overTime: (divisions: string) => string;
    /** The mark of the period before. */
    readonly before: (period: string) => string;
  };

  readonly what: {
    readonly advice: string;
    /** Beside a question: the family that it is critical to. */
    readonly critical: (family: string) => string;
  };

  readonly evaluators: {
    readonly note: string;
    readonly stricter: string;
    readonly milder: string;
  };

  readonly customers: {
    readonly answers: (n: string, plain: number) => string;
    readonly agreement: string;
    readonly agrees: Readonly<Record<'together' | 'against' | 'open', string>>;
    readonly pairs: string;
    readonly rho: string;
  };

  readonly training: {
    readonly criteria: string;
    readonly legend: string;
  };

  /** Terms, and what they mean. */
  readonly glossary: readonly (readonly [term: string, meaning: string])[];
}
