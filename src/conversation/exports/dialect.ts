import type { Fields } from '../record-fields.js';
import type { Talk } from './talk.js';
import type { Pointer } from './values.js';

/** One conversation within a record, and where it stands there. */
export interface Part {
  readonly record: Fields;
  readonly pointer: Pointer;
}

/** A form of JSON that some program exports. */
export interface Dialect {
  /** Whether a record has the keys of this form. Values behind them may still be wrong. */
  readonly fits: (record: Fields) => boolean;
  /** For forms that hold several conversations in one record. */
  readonly parts?: (record: Fields) => readonly Part[];
  /** Throws `NotAConversation` where the record is not what it should be. */
  readonly talk: (record: Fields, pointer: Pointer) => Talk;
}
