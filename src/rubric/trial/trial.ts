import type { ObservationSource } from '../../behaviour/observation.js';
import type { Assessment, CriterionResult, WithheldReason } from '../assessment.js';

/** Words of a turn, or an action at the desk (`action:<id>`) with its parameters. */
export interface Found {
  /** Index of the turn; for an action that of the turn before it. */
  readonly turn: number;
  /** Behaviour or cue id, or `action:<id>`. */
  readonly id: string;
  readonly quote: string;
  /** 0–1; absent for actions. */
  readonly confidence?: number;
  readonly source?: ObservationSource;
}

/** What came close to counting, and what was in its way. */
export type NearMiss = Found &
  (
    | { readonly why: 'unsure'; readonly needed: number }
    | { readonly why: 'withheld'; readonly reason: WithheldReason }
    /** It came after what it must come before. */
    | { readonly why: 'not-before'; readonly other: string; readonly otherTurn: number }
    /** Nothing that it must follow, or reply to, came before it. */
    | { readonly why: 'not-after' | 'not-in-reply'; readonly others: readonly string[] }
    /** So many agent turns later than `within` allows. */
    | { readonly why: 'too-late'; readonly others: readonly string[]; readonly late: number }
    /** So many agent turns outside of the first or last ones. */
    | { readonly why: 'not-in-first' | 'not-in-last'; readonly off: number }
    | { readonly why: 'refused' }
    | { readonly why: 'where'; readonly condition: string }
  );

/** A part of the condition `when` that does not hold, with how often what it names came up. */
export interface UnmetPart {
  readonly condition: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** One criterion of a rubric that is being written, on one conversation. */
export interface TriedCriterion {
  readonly result: CriterionResult;
  /** What counted: what earned, or what broke a guard. */
  readonly matched: readonly Found[];
  readonly near: readonly NearMiss[];
  /** Parts of `when` that do not hold; empty where it applies. */
  readonly unmet: readonly UnmetPart[];
  /** Cues of `in_reply_to` that the customer never gave. */
  readonly absentCues: readonly string[];
}

export interface Trial {
  readonly assessment: Assessment;
  readonly criteria: readonly TriedCriterion[];
}
