import type { Conversation } from '../../../conversation/conversation.js';
import type { Language } from '../../languages.js';
import type { Marked } from '../mark.js';
import type { Rendering } from '../rendering.js';
import type { ScorerOptions } from '../scorer.js';

/** What a worker is told when it begins. Plain data, like everything that passes between threads. */
export interface WorkerOrders {
  readonly scorer: Omit<ScorerOptions, 'messages'>;
  /** Language of the messages. */
  readonly spoken: Language;
  readonly rendering: Rendering;
  /** Content hash of the rubric that the main thread has: all must score by the same. */
  readonly rubricHash: string;
}

/** To a worker: score these, and answer by the number. */
export interface Task {
  readonly number: number;
  readonly conversations: readonly Conversation[];
}

/** From a worker. */
export type WorkerReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly number: number; readonly marked: readonly Marked[] }
  | { readonly kind: 'failed'; readonly message: string };
