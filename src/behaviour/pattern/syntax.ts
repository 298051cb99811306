import type { EntityClass } from '../../language/entities.js';

/** What one step of a pattern compares a word with. */
export type Atom =
  | { readonly kind: 'word'; readonly text: string; readonly exact: boolean }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'suffix'; readonly text: string }
  | { readonly kind: 'any' };

/** A parsed pattern as a tree. Every pattern has a greatest length: there is no unbounded repetition. */
export type PatternNode =
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly part: PatternNode }
  | { readonly kind: 'list'; readonly name: string; readonly words: PatternNode }
  | { readonly kind: 'gap'; readonly words: number }
  | { readonly kind: 'entity'; readonly entity: EntityClass }
  | { readonly kind: 'break' }
  | { readonly kind: 'asks' }
  | { readonly kind: 'exclaims' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

export interface ParsedPattern {
  readonly node: PatternNode;
  /** The pattern names no word, list or entity that must be there: it fits any words. */
  readonly anything: boolean;
}

/** A mistake in a pattern; `offset` is in UTF-16 units from the pattern's beginning. */
export interface PatternError {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly offset: number;
}

/** Greatest number of words that a gap may skip. */
export const longestGap = 12;
