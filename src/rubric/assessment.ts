import type { ObservationSource } from '../behaviour/observation.js';

/** Level of a dimension, by the descriptions in the rubric; null where nothing was assessed. */
export type Level = 0 | 1 | 2 | 3 | 4;

export type CriticalFamily = 'customer' | 'business' | 'compliance';

/**
 * `not-applicable`: the situation never arose. `not-assessed`: the evidence is not at hand (no transcript,
 * no answer yet, no desk). Both leave the denominator.
 */
export type CriterionStatus = 'met' | 'partly' | 'missed' | 'not-applicable' | 'not-assessed';

/** Words of a turn that earned or lost points. */
export interface TurnEvidence {
  readonly kind: 'turn';
  /** Index of the turn in the conversation, from 0. */
  readonly turn: number;
  /** Offsets in the turn's text, UTF-16; `to` is one past the last character. */
  readonly from: number;
  readonly to: number;
  readonly quote: string;
  /** Behaviour or cue id. */
  readonly behaviour: string;
  readonly source: ObservationSource;
}

/** Something done at the desk that earned or lost points. */
export interface ActionEvidence {
  readonly kind: 'action';
  readonly action: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  /** Index of the last turn before the action; -1 when it came before the first turn. */
  readonly after: number;
  readonly outcome: 'done' | 'refused';
}

/** An answer or a judgement by a person (or model) that earned or lost points. */
export interface AnswerEvidence {
  readonly kind: 'answer';
  /** Id of the criterion that asks. */
  readonly question: string;
  readonly answer: AnswerValue;
  readonly comment?: string;
}

export type AnswerValue = string | number | boolean | readonly string[];

export type Evidence = TurnEvidence | ActionEvidence | AnswerEvidence;

/** Why words earned nothing. */
export type WithheldReason =
  | 'repeated'
  | 'list-of-words'
  | 'addressed-to-scorer'
  | 'ignores-customer'
  | 'did-nothing'
  | 'nonsense';

/** A place where credit was withheld. Without `behaviour` it speaks of the whole stretch of text. */
export interface Withheld {
  readonly turn: number;
  readonly behaviour?: string;
  readonly from: number;
  readonly to: number;
  readonly reason: WithheldReason;
}

/** Where a missed criterion would have belonged. */
export interface Belongs {
  /** Index of the turn beside which it belongs: the customer's cue, or the agent turn to change. */
  readonly turn: number;
  readonly why: 'in-reply-to' | 'before' | 'after' | 'in-first' | 'in-last' | 'anywhere';
  /** The cue, behaviour or `action:<id>` that `turn` was chosen by. */
  readonly by?: string;
}

export interface CriterionResult {
  readonly id: string;
  readonly title: string;
  readonly dimension: string;
  readonly section?: string;
  readonly status: CriterionStatus;
  /** Share of the criterion that was earned, 0–1; null when it was not applicable or not assessed. */
  readonly share: number | null;
  /** Points earned; more than `possible` only for bonus. */
  readonly earned: number;
  /** Points that could be earned: 0 for bonus, for a guard that held, and for what left the denominator. */
  readonly possible: number;
  readonly bonus: boolean;
  /** A guard (`never`) earns nothing by holding; broken, it is missed with its whole weight. */
  readonly guard: boolean;
  readonly critical?: CriticalFamily;
  readonly evidence: readonly Evidence[];
  readonly belongs?: Belongs;
  /** Observations that would have counted here but for lack of substance. */
  readonly withheld?: readonly Withheld[];
}

/** Why level and score are lower than the points alone would give; `cap` is the id of a cap of the rubric. */
export interface AppliedCap {
  readonly cap: string;
  readonly title: string;
  readonly level: Level;
}

/** Why a level is higher than the score alone would give; `floor` is the id of a floor of the rubric. */
export interface AppliedFloor {
  readonly floor: string;
  readonly title: string;
  readonly level: Level;
}

export interface DimensionResult {
  readonly title: string;
  readonly weight: number;
  readonly earned: number;
  readonly possible: number;
  /** 0–100, above 100 with bonus, held below the next level by a cap; null when nothing was assessed. */
  readonly score: number | null;
  readonly level: Level | null;
  /** Caps that hold here, strictest first; also those that made no difference to the level. */
  readonly caps: readonly AppliedCap[];
  /** The floor that raised the level, where one did. */
  readonly floor?: AppliedFloor;
  /** Id of the criterion whose `auto_fail` made the score 0. */
  readonly zeroedBy?: string;
}

export interface SectionResult {
  readonly id: string;
  readonly title: string;
  readonly earned: number;
  readonly possible: number;
  readonly score: number | null;
}

export interface CriticalFailure {
  readonly criterion: string;
  readonly family: CriticalFamily;
}

/** What a rubric says about one conversation or visit. Ids, codes and numbers; the wording is up to reports. */
export interface Assessment {
  readonly rubric: { readonly id: string; readonly version: number; readonly hash: string };
  readonly dimensions: Readonly<Record<string, DimensionResult>>;
  /** Sections in the rubric's order; empty where the rubric has none. */
  readonly sections: readonly SectionResult[];
  /** Level per dimension, the same as `dimensions[id].level`. */
  readonly verdict: Readonly<Record<string, Level | null>>;
  readonly total: {
    /** 0–100, above with bonus; after `auto_fail`. Null when nothing was assessed. */
    readonly score: number | null;
    /** The score as if no `auto_fail` had struck, for coaching. */
    readonly scoreBeforeFailure: number | null;
    /** Id of the band. A critical failure puts the assessment in the lowest. */
    readonly band: string | null;
    readonly passed: boolean | null;
  };
  readonly critical: {
    readonly failed: readonly CriticalFailure[];
    /** Number of failed critical criteria per family. */
    readonly byFamily: Readonly<Record<CriticalFamily, number>>;
  };
  /** In the rubric's order. */
  readonly criteria: readonly CriterionResult[];
  /** Everything in the conversation that earned nothing for lack of substance. */
  readonly withheld: readonly Withheld[];
}
