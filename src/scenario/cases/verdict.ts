import type { Observation } from '../../behaviour/observation.js';
import type { Conversation } from '../../conversation/conversation.js';
import type { Assessment, WithheldReason } from '../../rubric/assessment.js';
import type { Session } from '../session.js';
import type { RefusalCode } from '../state.js';

/** What is made of a conversation that was played. */
export interface ScoredPlay {
  readonly observations: readonly Observation[];
  readonly assessment: Assessment;
}

/** Scores a conversation with the rubric of the scenario, as a practice is scored. */
export type Score = (conversation: Conversation) => ScoredPlay;

/** A conversation that was played and scored. */
export interface Played extends ScoredPlay {
  readonly session: Session;
  readonly conversation: Conversation;
  /** For each step the index of the session's moment after it; undefined where the conversation was over before it. */
  readonly moments: readonly (number | undefined)[];
}

/** What an expectation speaks of. */
export type Check =
  | 'ending'
  | 'outcome'
  | 'satisfaction'
  | 'score'
  | 'passed'
  | 'fails'
  | 'earns'
  | 'found'
  | 'not-found'
  | 'revealed'
  | 'not-revealed'
  | 'flag'
  | 'done'
  | 'refused'
  | 'not-done'
  | 'contains'
  | 'from'
  | 'never'
  | 'mood'
  | 'turns'
  | 'language'
  | 'reached';

/** A value as it was expected or came out; two numbers are the ends of a range. */
export type Value = string | number | boolean | null | readonly [number, number] | readonly string[];

/** Words of a turn that speak for or against an expectation. */
export interface Quoted {
  /** Index of the turn in the conversation, from 0. */
  readonly turn: number;
  readonly quote: string;
}

/** What helps to see why an expectation was not met. */
export type Clue =
  /** A part of the condition of the ending that does not hold, with the value that it asks for where it asks for one. */
  | { readonly kind: 'unmet'; readonly condition: string; readonly value?: number | boolean }
  /** Nothing but these rules and actions (`rule:<id>`, `action:<id>`) leads to the ending. */
  | { readonly kind: 'leads'; readonly by: readonly string[] }
  /** The rule fitted, but others had spoken before it and left it no room. */
  | { readonly kind: 'left-out'; readonly rule: string }
  /** Points that a criterion lost or earned, with its first evidence. */
  | {
      readonly kind: 'lost' | 'earned';
      readonly criterion: string;
      readonly points: number;
      readonly of: number;
      readonly evidence?: Quoted;
    }
  /** A cap of the rubric holds the score down. */
  | { readonly kind: 'capped'; readonly cap: string; readonly level: number }
  /** The behaviour was heard like this, and counts. */
  | ({ readonly kind: 'heard'; readonly behaviour: string; readonly confidence: number } & Quoted)
  /** Not surely enough to count. */
  | ({ readonly kind: 'unsure'; readonly behaviour: string; readonly confidence: number } & Quoted)
  /** It was heard but earns nothing. */
  | ({ readonly kind: 'withheld'; readonly behaviour: string; readonly reason: WithheldReason } & Quoted)
  /** Other behaviours were heard there. */
  | { readonly kind: 'instead'; readonly behaviours: readonly string[] }
  | { readonly kind: 'refusal'; readonly action: string; readonly code: RefusalCode };

/** An expectation that was not met. */
export interface Failure {
  readonly check: Check;
  /** The dimension, criterion, behaviour, fact, flag, action, mood or words that it speaks of. */
  readonly subject?: string;
  readonly expected: Value;
  readonly got: Value;
  /** Where the expectation stands in its file. */
  readonly pointer: readonly (string | number)[];
  /** Index of the session's moment that shows it. */
  readonly moment: number;
  readonly clues: readonly Clue[];
}

/** What came of a gold conversation or a case. */
export interface Verdict {
  readonly name: string;
  readonly about?: string;
  readonly played: Played;
  /** How many expectations were looked at. */
  readonly expectations: number;
  readonly failures: readonly Failure[];
}
