import type { Channel } from '../../conversation/conversation.js';
import type {
  AnswerValue,
  Belongs,
  CriterionStatus,
  CriticalFamily,
  Level,
  WithheldReason,
} from '../../rubric/assessment.js';
import type { Expectation } from '../../rubric/learnt/expectation.js';

/** An assessment with its words put in: what a scorecard says, in the order it says it, however it is drawn. */
export interface Scorecard {
  readonly id: string;
  readonly language?: string;
  readonly channel?: Channel;
  readonly rubric: string;
  readonly total: {
    readonly score: number | null;
    readonly before: number | null;
    readonly band: string | null;
    readonly passed: boolean | null;
  };
  readonly critical: readonly CriticalEntry[];
  readonly dimensions: readonly DimensionEntry[];
  readonly withheld: readonly WithheldEntry[];
  readonly strongest?: Quoted;
  readonly weakest?: Quoted;
  /** Titles of criteria for which the evidence is not at hand. */
  readonly unassessed: readonly string[];
  /** What a model learnt from the organisation's own labels expects; it never changes a score. */
  readonly learnt?: Expectation;
}

/** Words of a turn. */
export interface Quoted {
  /** From 1. */
  readonly turn: number;
  readonly words: string;
}

export type EvidenceEntry =
  | ({ readonly kind: 'turn' } & Quoted)
  | { readonly kind: 'action'; readonly action: string; readonly params: string; readonly refused: boolean }
  | { readonly kind: 'answer'; readonly answer: AnswerValue; readonly comment?: string };

export interface CriticalEntry {
  readonly family: CriticalFamily;
  readonly title: string;
  readonly evidence: readonly EvidenceEntry[];
}

export interface DimensionEntry {
  readonly id: string;
  readonly title: string;
  /** 0–100, above with bonus. */
  readonly score: number | null;
  readonly level: Level | null;
  /** The rubric's description of the level, '' without one. */
  readonly description: string;
  readonly caps: readonly { readonly level: Level; readonly title: string }[];
  /** What kept the level above where the score alone would put it. */
  readonly floor?: { readonly level: Level; readonly title: string };
  /** Title of the criterion that made the score 0. */
  readonly zeroedBy?: string;
  readonly criteria: readonly CriterionEntry[];
}

export interface CriterionEntry {
  readonly id: string;
  readonly title: string;
  readonly status: CriterionStatus;
  readonly earned: number;
  readonly possible: number;
  readonly bonus: boolean;
  readonly guard: boolean;
  readonly critical?: CriticalFamily;
  readonly evidence: readonly EvidenceEntry[];
  readonly advice?: Advice;
}

/** What to do better, where, and in which words. */
export interface Advice {
  readonly place?: Quoted & { readonly why: Belongs['why'] };
  readonly text?: string;
  readonly example?: string;
}

export interface WithheldEntry extends Quoted {
  readonly reason: WithheldReason;
}
