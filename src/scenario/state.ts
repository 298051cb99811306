import type { FlagValue, Params } from './source.js';
import type { Reading } from './tools.js';

/**
 * What the agent did. A log of these events, with the seed, is a whole session: playing it again
 * gives the same states and effects. `reading` may be left out; the scenario's own tools then read the text.
 */
export type AgentEvent =
  | { readonly kind: 'said'; readonly text: string; readonly reading?: Reading }
  | { readonly kind: 'did'; readonly action: string; readonly params: Params }
  | { readonly kind: 'silent' }
  | { readonly kind: 'ended' };

/** Why the desk refused. */
export type RefusalCode =
  | 'unknown-action'
  | 'missing'
  | 'invalid'
  | 'not-found'
  | 'needs'
  | 'limit'
  | 'already';

export interface DeskOutcome {
  readonly action: string;
  readonly params: Params;
  readonly outcome: 'done' | 'refused';
  readonly code?: RefusalCode;
  /** The parameter a refusal speaks of. */
  readonly param?: string;
}

/** What came of an event, in order. `why` holds behaviour ids, event names and `rule:<id>`, `topic:<id>`, `fact:<id>`, `action:<id>`. */
export type Effect =
  | { readonly kind: 'say'; readonly line: string }
  | {
      readonly kind: 'mood';
      readonly changes: Readonly<Record<string, number>>;
      readonly why: readonly string[];
    }
  | ({ readonly kind: 'desk'; readonly text: string } & DeskOutcome)
  | { readonly kind: 'reveal'; readonly fact: string }
  /** A rule that fitted and would have spoken, had not enough others spoken before it in the same turn. */
  | { readonly kind: 'left-out'; readonly rule: string }
  | { readonly kind: 'ended'; readonly ending: string };

/** Something done or tried at the desk. `after` is the index of the last turn before it, -1 for none. */
export interface DeskEntry extends DeskOutcome {
  readonly after: number;
}

/** Everything the engine remembers. Plain JSON. */
export interface State {
  readonly seed: number;
  /** How many choices have been drawn. */
  readonly draws: number;
  /** 0–10 each. */
  readonly mood: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, FlagValue>>;
  readonly revealed: readonly string[];
  /** How often each fact (`fact:<id>`) or topic (`topic:<id>`, `stock:<id>`) was asked for. */
  readonly asked: Readonly<Record<string, number>>;
  /** In how many agent turns each behaviour was heard. */
  readonly said: Readonly<Record<string, number>>;
  readonly desk: readonly DeskEntry[];
  /** Rules that have fired. */
  readonly fired: readonly string[];
  /** Every line the customer has said, part by part. */
  readonly used: readonly string[];
  /** Folded texts of the agent, to notice repetition. */
  readonly texts: readonly string[];
  /** Agent turns, silence included. */
  readonly turns: number;
  /** Turns of both sides. */
  readonly spoken: number;
  readonly events: number;
  /** Desk actions since the agent last spoke. */
  readonly actionsInARow: number;
  /** Turns in a row with kind words and nothing else. */
  readonly hollow: number;
  /** True once something was promised or done. */
  readonly substance: boolean;
  readonly warned: boolean;
  /** How often the agent has said goodbye. */
  readonly farewells: number;
  readonly ending: string | undefined;
}
