import type { Failure } from '../../scenario/cases/verdict.js';
import type { Exchange } from './exchange.js';

/** Where an expectation stands: line and column from 1. */
export interface FailurePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A failure with its place in the file and what was said and done there. */
export interface ShownFailure extends Failure {
  readonly place: FailurePlace;
  readonly exchange: Exchange;
}

/** A gold conversation or a case as it came out. */
export interface TestedConversation {
  readonly kind: 'gold' | 'case';
  readonly name: string;
  readonly about?: string;
  readonly ending: string | null;
  /** Total in percent. */
  readonly score: number | null;
  readonly expectations: number;
  readonly failures: readonly ShownFailure[];
}

/** A scenario that was tested in one language. */
export interface TestedScenario {
  readonly scenario: string;
  readonly title: string;
  readonly file: string;
  readonly language: string;
  /** The customer's name. */
  readonly customer: string;
  readonly seconds: number;
  readonly conversations: readonly TestedConversation[];
}

export interface TestTotals {
  readonly conversations: number;
  readonly failedConversations: number;
  readonly expectations: number;
  readonly failures: number;
}

export function testTotals(tested: readonly TestedScenario[]): TestTotals {
  const all = tested.flatMap(({ conversations }) => conversations);
  const sum = (of: (each: TestedConversation) => number): number =>
    all.reduce((total, each) => total + of(each), 0);
  return {
    conversations: all.length,
    failedConversations: sum(({ failures }) => (failures.length > 0 ? 1 : 0)),
    expectations: sum(({ expectations }) => expectations),
    failures: sum(({ failures }) => failures.length),
  };
}
