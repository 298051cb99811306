import type { Channel } from '../../conversation/conversation.js';
import type { Belongs, CriterionStatus, CriticalFamily, WithheldReason } from '../../rubric/assessment.js';
import type { FormMessages } from '../form/form-messages.js';
import type { ScenarioTestMessages } from '../scenario-test/scenario-test-messages.js';
import type { ResultsMessages } from './results-messages.js';
import type { ResultsPageMessages } from './results-page-messages.js';

/** Words of the reports; one object of this type a language. Turns are numbered from 1. */
export interface ReportMessages extends ScorecardMessages {
  readonly scenarioTest: ScenarioTestMessages;
  readonly summary: SummaryMessages;
  readonly agreement: AgreementMessages;
  readonly learnt: LearntMessages;
  readonly evaluators: EvaluatorMessages;
  readonly form: FormMessages;
  /** Results as text. */
  readonly results: ResultsMessages;
  readonly resultsPage: ResultsPageMessages;
}

/** What a model learnt from an organisation's own labels expects. */
export interface LearntMessages {
  readonly title: string;
  /** Expected quality of the turns of a party. */
  readonly quality: (party: string) => string;
  readonly for: string;
  readonly against: string;
  /** What was found, by its kind and, where it is about one thing, that thing's id. */
  readonly finding: (kind: string, id: string) => string;
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
  /** Answers to a yes-no question. */
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>;
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

/** Words of a report on agreement. Figures come formatted. */
export interface AgreementMessages {
  readonly title: (conversations: number) => string;
  readonly all: string;
  readonly behaviours: string;
  readonly cues: string;
  readonly microMacro: (micro: string, macro: string) => string;
  /** Heads of the table of behaviours: name, precision, recall, F1, κ, how often labelled. */
  readonly labelHeads: readonly [string, string, string, string, string, string];
  readonly verdict: string;
  /** Heads of the table of verdicts: dimension, κ, ρ, within one level, the same level, conversations. */
  readonly verdictHeads: readonly [string, string, string, string, string, string];
  readonly ratings: string;
  readonly rating: string;
  readonly overall: string;
  readonly learnt: string;
  readonly undefined: string;
  readonly intervalNote: string;
  readonly worst: string;
  readonly levelGap: (conversation: string, dimension: string, labelled: number, given: number) => string;
  readonly turnGap: (conversation: string, turn: number) => string;
  readonly missed: (labels: string) => string;
  readonly wronglyFound: (labels: string) => string;
  readonly nothingLabelled: string;
  readonly assessors: (names: string) => string;
  /** Heads of the table of assessors: what, agreement, AC1 or AC2, κ, α, Fleiss' κ, units. */
  readonly assessorHeads: readonly [string, string, string, string, string, string, string];
  /** Heads of the table of numbers given: what, ICC(2,1), α, largest gap, units. */
  readonly ratedHeads: readonly [string, string, string, string, string];
  readonly fromReference: (name: string, reference: string, gap: string) => string;
}

/** How evaluators agree who did the same sites in the same periods. */
export interface EvaluatorMessages {
  readonly compared: (names: string, units: number) => string;
  readonly totals: string;
  readonly score: string;
  readonly withinTen: (share: string) => string;
  /** Heads for two: question, agreement, AC1 or AC2, κ, units. */
  readonly headsOfTwo: readonly [string, string, string, string, string];
  /** Heads for more: question, agreement, α, Fleiss' κ, units. */
  readonly headsOfMore: readonly [string, string, string, string, string];
  readonly ratedHeads: readonly [string, string, string, string, string];
  /** How to read the figures. */
  readonly readTwo: string;
  readonly readMore: string;
}
