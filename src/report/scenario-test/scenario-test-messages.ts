import type { WithheldReason } from '../../rubric/assessment.js';
import type { Check } from '../../scenario/cases/verdict.js';
import type { RefusalCode } from '../../scenario/state.js';

/** What stands for true and false in expectations of some kind. */
type YesNo = readonly [yes: string, no: string];

/** Words about tests of scenarios. Figures come formatted; turns count from 1. */
export interface ScenarioTestMessages {
  readonly gold: (name: string) => string;
  readonly case: (name: string) => string;
  /** Heads of the table: scenario, language, gold conversations, cases, expectations, not met. */
  readonly heads: readonly [string, string, string, string, string, string];
  readonly allMet: (conversations: number, expectations: number) => string;
  /** Nothing is unexpected, but a file could not be played. */
  readonly unread: (conversations: number, expectations: number) => string;
  readonly notMet: (failures: number, expectations: number, failed: number, conversations: number) => string;
  /** What an expectation speaks of. */
  readonly checks: Readonly<Record<Check, (subject: string) => string>>;
  readonly truths: Readonly<Partial<Record<Check, YesNo>>>;
  readonly yesNo: YesNo;
  readonly none: string;
  readonly expected: string;
  readonly got: string;
  readonly turn: (number: number) => string;
  readonly opening: string;
  readonly agent: string;
  readonly silent: string;
  readonly leaves: string;
  readonly does: (action: string, params: string) => string;
  readonly desk: string;
  readonly refused: Readonly<Record<RefusalCode, string>>;
  readonly why: string;
  readonly unmet: (condition: string, value: string | undefined) => string;
  readonly leads: (by: string) => string;
  readonly leftOut: (rule: string) => string;
  readonly lost: (criterion: string, points: string, of: string) => string;
  readonly earned: (criterion: string, points: string) => string;
  readonly capped: (cap: string, level: number) => string;
  readonly heard: (behaviour: string, confidence: string) => string;
  readonly unsure: (behaviour: string, confidence: string) => string;
  readonly withheld: (behaviour: string, reason: WithheldReason) => string;
  readonly instead: (behaviours: string) => string;
  readonly refusal: (action: string, reason: string) => string;
}
