import type { CriticalFamily } from '../../rubric/assessment.js';
import type { Grain, Period, SurveyFigures } from './report.js';
import type {
  DimensionTally,
  Division,
  QuestionTally,
  Remark,
  ResultFilter,
  ScoreBand,
  SectionTally,
  SliceTally,
  Tally,
} from './tally.js';

/** Everything that a report is worked out from, as the store adds it up. The order of lists does not matter. */
export interface ReportFigures {
  readonly filter: ResultFilter;
  /** YYYY-MM-DD. */
  readonly made: string;
  readonly period: Period;
  readonly total: Tally;
  readonly visits: number;
  readonly sessions: number;
  /** Visits that are submitted, queried or amended. */
  readonly notApproved: number;
  /** Drafts within the filter, which are not counted anywhere else. */
  readonly drafts: number;
  /** The period before; its divisions are those that are compared part by part. */
  readonly previous:
    | (Period & { readonly total: Tally; readonly divisions: readonly DivisionTallies[] })
    | null;
  readonly trend: { readonly by: Grain; readonly slices: readonly SliceTally[] };
  readonly divisions: readonly DivisionTallies[];
  /** Sites, then regions, by month; what is too many to be shown is not there. */
  readonly overTime: readonly PlaceMonths[];
  readonly dimensions: readonly DimensionTally[];
  /** The same divided by the parts of time of the trend. */
  readonly dimensionTrend: readonly DimensionTally[];
  /** Bands of ten points. */
  readonly spread: readonly ScoreBand[];
  readonly sections: readonly SectionTally[];
  /** Sections divided, for the grid. */
  readonly grid: { readonly by: Division; readonly sections: readonly SectionTally[] } | null;
  readonly questions: readonly QuestionTally[];
  readonly best: readonly Remark[];
  readonly worst: readonly Remark[];
  readonly texts: readonly Remark[];
  /** Tallies by site and evaluator. */
  readonly cells: readonly SiteCell[];
  /** Divided by kind; needed only where there are visits and sessions. */
  readonly kinds: {
    readonly dimensions: readonly DimensionTally[];
    readonly questions: readonly QuestionTally[];
  } | null;
  readonly surveys: SurveyFigures | null;
  readonly names: ResultNames;
  /** Share without a failed critical item that is aimed at, 0–1. */
  readonly targets: Readonly<Record<CriticalFamily, number>>;
  readonly passScore: number | null;
}

export interface DivisionTallies {
  readonly by: Division;
  readonly slices: readonly SliceTally[];
}

export interface PlaceMonths {
  readonly by: Division;
  readonly cells: readonly PlaceMonth[];
}

export interface PlaceMonth {
  readonly place: string;
  /** YYYY-MM. */
  readonly month: string;
  readonly tally: Pick<Tally, 'scored' | 'scoreSum'>;
}

export interface SiteCell {
  readonly site: string;
  readonly evaluator: string;
  readonly tally: Tally;
}

/** Names by id, for readers; what has none is shown by its id. */
export interface ResultNames {
  readonly checklists: Readonly<Record<string, ChecklistNames>>;
  readonly programmes: Readonly<Record<string, string>>;
  readonly sites: Readonly<Record<string, string>>;
  readonly scenarios: Readonly<Record<string, string>>;
}

export interface ChecklistNames {
  readonly title: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** In the order of the customer's journey. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly criteria: Readonly<Record<string, CriterionNames>>;
}

export interface CriterionNames {
  readonly title: string;
  readonly critical?: CriticalFamily;
  /** Titles of the options of a choice, by id. */
  readonly options?: Readonly<Record<string, string>>;
}
