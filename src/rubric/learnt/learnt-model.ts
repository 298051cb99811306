import type { LearntRating } from './learnt-rating.js';
import type { Reading } from './material.js';

/** How well something was learnt, on conversations held back. */
export interface LearntFigures {
  /** What was learnt from: conversations, or turns for what is said of turns. */
  readonly records: number;
  /** Spearman's ρ with the labels, −1…1; null where it cannot be worked out. */
  readonly learnt: number | null;
  /** The same of plain words and one regression. */
  readonly plain: number | null;
  /** The same of the rubric's own score, where there is one. */
  readonly rubric: number | null;
}

/** What was learnt of one rating. */
export interface NamedRating {
  readonly name: string;
  readonly figures: LearntFigures;
  readonly rating: LearntRating;
}

/** A learnt level of one dimension. */
export interface NamedVerdict {
  readonly dimension: string;
  /** Here quadratic weighted κ instead of ρ. */
  readonly figures: LearntFigures;
  readonly rating: LearntRating;
  /** From which expected value on the levels 1, 2, 3 and 4 are given; ascending. */
  readonly cuts: readonly number[];
}

/** A behaviour or cue that the organisation's own labels taught to find better. */
export interface NamedLabel {
  readonly label: string;
  readonly by: 'agent' | 'customer';
  /** Here F1, with that of the scorer as it is shipped as `rubric`. */
  readonly figures: LearntFigures;
  readonly rating: LearntRating;
  /** From which expected value on a turn carries it. */
  readonly cut: number;
}

/** Everything that was learnt from an organisation's labels. */
export interface LearntModel {
  /** ISO 639-1 codes of the languages that it learnt from. */
  readonly languages: readonly string[];
  readonly conversations: number;
  /** The rubric that scored what it learnt from, by id and content hash. */
  readonly rubric: { readonly id: string; readonly hash: string };
  readonly whole?: {
    readonly reading: Reading;
    readonly ratings: readonly NamedRating[];
    readonly verdict: readonly NamedVerdict[];
  };
  readonly turns?: {
    readonly reading: Reading;
    /** The quality of the turns of each party; the name is the party. */
    readonly quality: readonly NamedRating[];
    readonly labels: readonly NamedLabel[];
  };
}
