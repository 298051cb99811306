import type { Problem } from '../../files/problem.js';
import type { Distribution } from './distribution.js';
import type { EffectSize } from './effect-size.js';
import type { Part, PartKind } from './parts.js';
import type { AgentId } from './player.js';

export type Outcome = 'good' | 'mixed' | 'bad';

/** What came of all conversations of one agent. */
export interface AgentReport {
  readonly agent: AgentId;
  readonly runs: number;
  /** In percent; null where nothing could be assessed. */
  readonly total: Distribution | null;
  readonly dimensions: Readonly<Record<string, Distribution | null>>;
  readonly passed: number;
  /** In the order of the scenario; those that never came are left out. */
  readonly endings: readonly { readonly id: string; readonly outcome: Outcome; readonly count: number }[];
  /** Agent turns. */
  readonly turns: Distribution | null;
  /** Conversations that only the limit of turns ended. */
  readonly ranOut: number;
  /** Conversations in which the customer came back to the same part too often, by part. */
  readonly repeats: Readonly<Record<string, number>>;
  /** Conversations in which nothing new came for many turns on end. */
  readonly standstills: number;
  /** Conversations in which a mood stood at its bound most of the time, as `<mood> 0` or `<mood> 10`. */
  readonly stuck: Readonly<Record<string, number>>;
}

export interface ReachedPart extends Omit<Part, 'text' | 'of'> {
  /** In how many conversations. */
  readonly reached: number;
}

export interface Coverage {
  /** Parts that at least one conversation reached, of all parts, lines included: 0–100. */
  readonly percent: number;
  readonly kinds: readonly { readonly kind: PartKind; readonly reached: number; readonly all: number }[];
  readonly parts: readonly ReachedPart[];
}

/** How often a criterion came out each way. */
export interface CriterionCount {
  readonly id: string;
  readonly title: string;
  readonly met: number;
  readonly partly: number;
  readonly missed: number;
  readonly notApplicable: number;
  readonly notAssessed: number;
}

/** How clearly the better of two agents scores higher. */
export interface Separation extends EffectSize {
  readonly better: AgentId;
  readonly worse: AgentId;
}

/** A rule that fitted and was left out because others spoke before it, and what came of it. */
export interface CrowdedRule {
  readonly rule: string;
  /** Conversations in which it never had its turn. */
  readonly leftOut: number;
  /** Conversations in which it fired. */
  readonly fired: number;
}

/** Everything that a simulation found. Plain JSON. */
export interface Simulation {
  readonly scenario: string;
  readonly version: number;
  readonly language: string;
  readonly rubric: string;
  /** Score from which a conversation passes, in percent. */
  readonly pass: number;
  readonly seed: number;
  readonly runs: number;
  readonly agents: readonly AgentReport[];
  readonly coverage: Coverage;
  readonly criteria: readonly CriterionCount[];
  /** In the order of the scenario; rules that always had their turn are left out. */
  readonly crowded: readonly CrowdedRule[];
  readonly separation: readonly Separation[];
  /** SM101 and on: warnings, each with its place in the scenario. */
  readonly findings: readonly Problem[];
}
