import type { Problem } from '../files/problem.js';
import type { Conversation } from './conversation.js';
import type { Limits } from './limits.js';
import type { Speakers } from './speakers.js';

/** What a reader hands out: a conversation, or what was wrong with a piece of the input. */
export type ReadItem =
  | { readonly kind: 'conversation'; readonly conversation: Conversation }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface ReaderOptions {
  /** The file as the user named it, for problems. */
  readonly file?: string;
  /** Id for a conversation that has none of its own; further ones get `-2`, `-3` … */
  readonly id: string;
  readonly speakers: Speakers;
  /** ISO 639-1 code for every conversation, whatever the input says. */
  readonly language?: string;
  readonly limits?: Limits;
}

/**
 * An incremental parser: text goes in by chunks of any size, items come out as soon as they are complete.
 * How the text is cut into chunks never changes what comes out. Nothing is thrown on any input, and the
 * memory held does not grow with the number of conversations.
 */
export interface Reader {
  push(chunk: string): readonly ReadItem[];
  end(): readonly ReadItem[];
}

export type OpenReader = (options: ReaderOptions) => Reader;
