import type { CriticalFamily } from '../../rubric/assessment.js';

/** A shop visit, or a training session: both are scored by the same criteria and can stand side by side. */
export type RecordKind = 'visit' | 'session';

/** What results may be divided by. */
export type Division =
  | 'kind'
  | 'programme'
  | 'rubric'
  | 'region'
  | 'site'
  | 'evaluator'
  | 'person'
  | 'scenario'
  /** Calendar quarter `2026-Q4`, month `2026-11`, week `2026-W47` (ISO 8601) or day of the visit. */
  | 'quarter'
  | 'month'
  | 'week'
  | 'day';

/** Which results are looked at; what is left out is not asked about. Lists are alternatives. */
export interface ResultFilter {
  readonly kinds?: readonly RecordKind[];
  readonly programmes?: readonly string[];
  readonly rubrics?: readonly string[];
  readonly regions?: readonly string[];
  readonly sites?: readonly string[];
  readonly evaluators?: readonly string[];
  readonly persons?: readonly string[];
  readonly scenarios?: readonly string[];
  /** Visits in one of these states; sessions have none and always count. */
  readonly states?: readonly string[];
  /** First and last day, YYYY-MM-DD, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** Sums that can be added up: over a group of records, or over groups of groups. */
export interface Tally {
  /** Visits or sessions. */
  readonly records: number;
  /** Those that have a score. */
  readonly scored: number;
  readonly passed: number;
  /** Sum and sum of squares of the scores (0–100, above with bonus) of those that have one. */
  readonly scoreSum: number;
  readonly scoreSquares: number;
  /** The highest of them, where it is known: a bonus may lift scores above 100. */
  readonly scoreHighest?: number;
  /** Points over all criteria. */
  readonly earned: number;
  readonly possible: number;
  /** Per family: records where a critical item of it applied, and those where one failed. */
  readonly critical: Readonly<Record<CriticalFamily, { readonly applied: number; readonly failed: number }>>;
}

/** A tally of one part of a division; `key` is '' for records that belong nowhere. */
export interface SliceTally extends Tally {
  readonly key: string;
}

/** Points of one part of the rubric over a group of records. */
export interface PointTally {
  /** Records in which it was assessed. */
  readonly assessed: number;
  readonly earned: number;
  readonly possible: number;
}

export interface DimensionTally extends PointTally {
  /** '' where the results were not divided. */
  readonly key: string;
  readonly dimension: string;
  /** Sum of its scores (0–100) over the records in which it was assessed. */
  readonly scoreSum: number;
  /** Sum of their squares, for the interval. */
  readonly scoreSquares?: number;
  /** The highest of them, where it is known. */
  readonly scoreHighest?: number;
}

export interface SectionTally extends PointTally {
  readonly key: string;
  readonly rubric: string;
  readonly section: string;
}

export interface QuestionTally extends PointTally {
  readonly key: string;
  readonly rubric: string;
  readonly criterion: string;
  readonly dimension: string;
  readonly section: string;
  /** Records with full points, with some, with none, and those in which it did not apply. */
  readonly met: number;
  readonly partly: number;
  readonly missed: number;
  readonly notApplicable: number;
}

/** One answer with its comment, for verbatims and moments. */
export interface Remark {
  readonly record: string;
  readonly kind: RecordKind;
  readonly rubric: string;
  readonly criterion: string;
  readonly site: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Share of the criterion that was earned, 0–1; null where it carries no points. */
  readonly share: number | null;
  readonly weight: number;
  readonly critical?: CriticalFamily;
  /** The answer as recorded: an option's id, `yes`, a number, a text. */
  readonly answer: string;
  readonly comment: string;
}

/** Records with a score of at least `from` and less than ten points more. */
export interface ScoreBand {
  readonly from: number;
  readonly n: number;
}

/** One visit or session as a row of a table. */
export interface ResultRow {
  readonly record: string;
  readonly kind: RecordKind;
  readonly programme: string;
  readonly rubric: string;
  readonly site: string;
  readonly region: string;
  readonly evaluator: string;
  readonly person: string;
  readonly scenario: string;
  readonly day: string;
  readonly state: string;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly failedFamilies: readonly CriticalFamily[];
}
