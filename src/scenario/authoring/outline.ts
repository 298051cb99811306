import type { Scenario } from '../source.js';

/** What a customer may know and tell only when asked. `own` is anything else, with the author's words for asking. */
export const factKinds = [
  'reference',
  'what-happened',
  'deadline',
  'identity',
  'contact',
  'bought',
  'tried',
  'own',
] as const;
export type FactKind = (typeof factKinds)[number];

/** What the agent can do about it. */
export const cureKinds = ['replacement', 'refund', 'repair', 'visit', 'correction', 'own'] as const;
export type CureKind = (typeof cureKinds)[number];

export interface OutlinedFact {
  readonly kind: FactKind;
  /** What the customer says when asked; several wordings, or one. */
  readonly say: readonly string[];
  /** For `own`: words with which an agent would ask for it. */
  readonly askedWith?: readonly string[];
}

export interface OutlinedCure {
  readonly kind: CureKind;
  /** As it stands at the desk: "Send a new one by express". */
  readonly title: string;
  /** What is told to the customer afterwards: "A new lamp is on its way; it arrives tomorrow before noon." */
  readonly result: string;
  /** Highest sum of a refund. */
  readonly limit?: number;
}

/** A step of the agent in a real conversation. */
export type RecordedStep =
  | { readonly kind: 'said'; readonly say: string }
  | { readonly kind: 'looked-up' }
  | { readonly kind: 'helped' };

/** What an author says of a scenario that is to be written: enough to make one that plays. */
export interface ScenarioOutline {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly channel: Scenario['channel'];
  readonly temperament: string;
  readonly rubric: string;
  readonly firm: string;
  /** Name of the agent that the trainee plays. */
  readonly agent: string;
  readonly customer: string;
  /** How the agent addresses the customer: "Ms Vale". */
  readonly addressAs: string;
  /** Other ways to address the customer, if the author named more than one. */
  readonly alsoAddressedAs?: readonly string[];
  readonly manner: string;
  /** In the customer's words: "my lamp". */
  readonly thing: string;
  /** Completes "I want to …". */
  readonly want: string;
  /** Completes "I need …". */
  readonly need: string;
  readonly opening: readonly string[];
  readonly facts: readonly OutlinedFact[];
  /** What the agent finds when it looks the case up. */
  readonly found: string;
  readonly cures: readonly OutlinedCure[];
  readonly goodEnding: string;
  readonly badEnding: string;
  /** What the agent said in a real conversation from which the outline was drafted. */
  readonly recorded?: readonly RecordedStep[];
}
