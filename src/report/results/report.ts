import type { CriticalFamily } from '../../rubric/assessment.js';
import type { Difference, Estimate, Points } from './estimate.js';
import type { Grid, OverTime } from './place-tables.js';
import type { SurveyFigures } from './survey-figures.js';
import type { Division, Remark, ResultFilter, ScoreBand } from './tally.js';
import type { ReportWarning } from './warning.js';

export type { Difference, Estimate, Points } from './estimate.js';
export type { Grid, OverTime } from './place-tables.js';
export type { SurveyFigures } from './survey-figures.js';
export type { ReportWarning } from './warning.js';

/**
 * Everything that a report of results says, as data: terminal, Markdown, CSV, JSON and HTML all draw from it. Lists come in
 * the order in which they are shown. Text in it is from outside and has not been made safe for any output.
 */
export interface ResultsReport {
  /** The programme's title where all is of one programme; null where the words' own title serves. */
  readonly title: string | null;
  readonly filter: ResultFilter;
  /** The same in names that a reader knows, one entry for each thing that was filtered by. */
  readonly scope: readonly Scope[];
  /** Day on which the report was made, YYYY-MM-DD. */
  readonly made: string;
  /** First and last day of what was asked for; '' on a side that is open. */
  readonly period: Period;
  readonly totals: Totals;
  /** The same length of time just before; null where the period is open or nothing was there. */
  readonly previous: Previous | null;
  readonly trend: Trend;
  /** Score that counts as passed on charts (0–100), where the programme or the only checklist says so. */
  readonly passScore: number | null;
  readonly divisions: readonly DivisionSlices[];
  readonly dimensions: readonly DimensionFigures[];
  /** How each dimension goes, over the parts of time of `trend`; dimensions in their order. */
  readonly dimensionTrends: readonly DimensionTrend[];
  /** How scores are spread: bands of ten points from the lowest that occurs to the highest, without gaps. */
  readonly spread: readonly ScoreBand[];
  /** Mean scores of places (down) by parts of time (across); null where too little is known of most. */
  readonly overTime: OverTime | null;
  /** By checklist, then in the order of the customer's journey. */
  readonly sections: readonly SectionFigures[];
  /** Sections (down) by the parts of a division (across), where there is more than one part; null else. */
  readonly grid: Grid | null;
  /** Worst first; those asked too seldom to be compared come last. */
  readonly questions: readonly QuestionFigures[];
  readonly critical: readonly CriticalFigures[];
  /** By checklist: what customers remember, beside the mean. */
  readonly journeys: readonly Journey[];
  readonly moments: { readonly best: readonly Moment[]; readonly worst: readonly Moment[] };
  /** What was written in text questions and comments, newest first. */
  readonly verbatims: readonly Moment[];
  /** Evaluators who share sites with others, strictest first. */
  readonly leniency: readonly Leniency[];
  /** Training sessions beside visits; null unless there are both. */
  readonly kinds: KindsSideBySide | null;
  readonly surveys: SurveyFigures | null;
  readonly warnings: readonly ReportWarning[];
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface Scope {
  readonly by: Division | 'state';
  readonly labels: readonly string[];
}

/** What is known of any group of records. */
export interface GroupFigures {
  /** Visits and sessions, also those without a score. */
  readonly records: number;
  /** Mean score 0–100; n counts those that have one. */
  readonly score: Estimate;
  readonly points: Points;
  /** Share of those with a score that passed. */
  readonly passed: Estimate;
}

export interface Totals extends GroupFigures {
  readonly visits: number;
  readonly sessions: number;
  /** Visits that are submitted, queried or amended: their figures may still change. */
  readonly notApproved: number;
}

export interface Previous extends Period {
  readonly figures: GroupFigures;
  /** This period minus the previous one: points of score, and share passed. */
  readonly score: Difference;
  readonly passed: Difference;
}

export type Grain = 'day' | 'week' | 'month' | 'quarter';

export interface Trend {
  readonly by: Grain;
  /** Oldest first, without gaps: a month without a visit has n = 0. Keys are those of `Division`. */
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint extends GroupFigures {
  readonly key: string;
}

export interface DivisionSlices {
  readonly by: Division;
  /** Those that can be ranked, best first; then the others by name. */
  readonly slices: readonly Slice[];
}

export interface Slice extends GroupFigures {
  /** '' for records that belong nowhere. */
  readonly key: string;
  /** The name to show; '' for records that belong nowhere. */
  readonly label: string;
  /** False where the sample is too small to be compared: listed, never ranked. */
  readonly rankable: boolean;
  /** Why not: fewer than `leastRanked` scores, or an interval wider than `widestRanked` points. */
  readonly unrankable: 'few' | 'wide' | null;
  /** From 1 for the best; null where it cannot be ranked. */
  readonly rank: number | null;
  /**
   * Against all other parts together, at 95 % for the whole list (Bonferroni): with many sites, some look different by
   * chance alone.
   */
  readonly standing: 'above' | 'below' | 'cannot-tell';
  /** The same part in the period before; null where either has fewer than `leastRanked` scores. */
  readonly previous: SliceBefore | null;
}

export interface SliceBefore {
  readonly score: Estimate;
  /** This period minus the one before, at 95 % for the whole list (Bonferroni). */
  readonly change: Difference;
}

/** Fewer scores than this are never ranked. */
export const leastRanked = 10;
/** Nor is a mean whose 95 % interval is wider than this many points. */
export const widestRanked = 20;

export interface DimensionFigures {
  readonly dimension: string;
  readonly title: string;
  /** Mean of its scores. */
  readonly score: Estimate;
  readonly points: Points;
}

export interface DimensionTrend {
  readonly dimension: string;
  readonly title: string;
  readonly points: readonly { readonly key: string; readonly score: Estimate }[];
}

export interface SectionFigures {
  readonly rubric: string;
  readonly section: string;
  readonly title: string;
  readonly points: Points;
  readonly n: number;
}

export interface QuestionFigures {
  readonly rubric: string;
  readonly criterion: string;
  readonly title: string;
  readonly dimension: string;
  readonly section: string;
  readonly critical: CriticalFamily | null;
  readonly points: Points;
  /** Share of its points that were lost, 0–1; questions are ordered by it. Null for bonus and questions without points. */
  readonly lost: number | null;
  /** Share of records in which it earned nothing, among those in which it was assessed. */
  readonly missed: Estimate;
  readonly notApplicable: number;
  /** False where it was assessed fewer than `leastRanked` times, or carries no points. */
  readonly rankable: boolean;
}

/** Share of records, among those where a critical item of the family applied, in which none failed (COPC). */
export interface CriticalFigures {
  readonly family: CriticalFamily;
  readonly kept: Estimate;
  readonly failed: number;
  /** 0–1. */
  readonly target: number;
  /** Met or missed only where the whole interval is on one side of the target. */
  readonly verdict: 'met' | 'not-met' | 'cannot-tell';
}

/** Customers remember the beginning, the worst moment and the end. */
export interface Journey {
  readonly rubric: string;
  readonly title: string;
  /** Share of points over all sections. */
  readonly mean: number | null;
  readonly first: SectionFigures;
  readonly weakest: SectionFigures;
  readonly last: SectionFigures;
}

/** A remark with names for readers; its answer is in words. */
export interface Moment extends Remark {
  /** Title of the question. */
  readonly title: string;
  readonly siteLabel: string;
}

/** How an evaluator scores compared with others at the same sites, in points; below 0 is stricter. */
export interface Leniency {
  readonly evaluator: string;
  readonly difference: Difference;
  /** Visits of the evaluator, and of others, at the sites that they share. */
  readonly own: number;
  readonly others: number;
  readonly sites: number;
}

export interface KindsSideBySide {
  readonly dimensions: readonly KindPair[];
  /** Criteria that visits and sessions both have, by id, the largest gap first. */
  readonly criteria: readonly KindPair[];
}

export interface KindPair {
  readonly id: string;
  readonly title: string;
  readonly visits: KindShare;
  readonly sessions: KindShare;
}

export interface KindShare {
  /** Points earned of those possible, 0–1. */
  readonly share: number | null;
  readonly n: number;
}
