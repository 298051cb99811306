import type { Channel, Speaker } from '../conversation.js';

/** What one party said or wrote at once, as an export holds it. */
export interface Utterance {
  /** The person, so that the user can be asked who that is. */
  readonly label: string;
  /** As the export says; absent where it does not. */
  readonly role?: Speaker;
  readonly text: string;
  /** Milliseconds, from whatever moment the export counts. */
  readonly at?: number;
}

/** A conversation as an export holds it, in the order of the export. */
export interface Talk {
  readonly id?: string;
  readonly language?: string;
  readonly channel?: Channel;
  /** What stands between two pieces of one turn: speech goes on, messages stand apart. */
  readonly join: ' ' | '\n';
  readonly utterances: readonly Utterance[];
  /** How many pieces have sound and no words. */
  readonly recordings?: number;
}
