import type { Channel } from '../../conversation/conversation.js';
import type { Belongs, CriterionStatus, CriticalFamily, WithheldReason } from '../../rubric/assessment.js';

/** Words of the reports; one object of this type a language. Turns are numbered from 1. */
export interface ReportMessages extends ScorecardMessages {
  readonly summary: SummaryMessages;
}

export interface ScorecardMessages {
  readonly total: string;
  readonly noScore: string;
  readonly passed: string;
  readonly failed: string;
  /** Opening and closing quotation marks. */
  readonly quotes: readonly [string, string];
  readonly ellipsis: string;
  readonly decimal: string;
  readonly turn: (number: number) => string;
  readonly atDesk: (action: string, params: string) => string;
  readonly refused: string;
  readonly answered: (answer: string) => string;
  readonly level: (level: number, description: string) => string;
  readonly cappedTo: (level: number, reason: string) => string;
  readonly keptAt: (level: number, reason: string) => string;
  readonly zeroedBy: (criterion: string) => string;
  readonly status: Readonly<Record<CriterionStatus, string>>;
  readonly points: (earned: string, possible: string) => string;
  readonly bonus: (earned: string) => string;
  /** In place of a status, where a bonus was not earned. */
  readonly noBonus: string;
  readonly guardHeld: string;
  readonly critical: string;
  readonly family: Readonly<Record<CriticalFamily, string>>;
  readonly scoreBefore: (score: string) => string;
  /** Where it belonged; `words` is what was said there. */
  readonly belongs: (why: Belongs['why'], turn: number, words: string) => string;
  readonly forExample: (line: string) => string;
  readonly withheldTitle: string;
  readonly withheld: Readonly<Record<WithheldReason, string>>;
  readonly strongest: string;
  readonly weakest: string;
  readonly unassessed: (titles: string) => string;
  readonly channel: Readonly<Record<Channel, string>>;
}

/** Words of the summary of a batch. Shares come as formatted percentages. */
export interface SummaryMessages {
  readonly scored: (conversations: number, problems: number) => string;
  readonly short: (scored: number, passed: number, mean: string, problems: number) => string;
  readonly dimension: string;
  readonly mean: string;
  readonly median: string;
  readonly total: string;
  readonly passed: (share: string, low: string, high: string, passed: number, of: number) => string;
  readonly belowMin: (count: number, min: string) => string;
  readonly accuracyTitle: string;
  readonly accuracy: (family: string, share: string, target: string, failed: number, of: number) => string;
  readonly reached: string;
  readonly notReached: string;
  readonly worstTitle: string;
  readonly worst: (share: string, title: string, of: number) => string;
  readonly few: string;
}
