/** Where in a text something was found, as UTF-16 offsets; `to` is one past the last character. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A behaviour heard in what the agent said. */
export interface Heard extends Span {
  readonly behaviour: string;
  /** 0–1. */
  readonly confidence: number;
}

export interface Sentence extends Span {
  readonly question: boolean;
}

/** One text, read once: everything the engine wants to know about its words. */
export interface Reading {
  readonly text: string;
  readonly heard: readonly Heard[];
  readonly sentences: readonly Sentence[];
  /** Whether most letters are capitals. */
  readonly shouted: boolean;
  /** Language of the text as far as it can be told; undefined where it cannot. */
  readonly language: string | undefined;
}

/** A pattern that has been compiled; the tools keep what they made of it. */
export interface Pattern {
  readonly source: string;
}

export interface PatternError {
  readonly message: string;
  /** Place in the pattern, in UTF-16 units. */
  readonly offset: number;
}

export type PatternResult =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly errors: readonly PatternError[] };

/** What the engine knows of a behaviour of the catalogue. */
export interface KnownBehaviour {
  readonly id: string;
  readonly by: 'agent' | 'customer';
  readonly dimension?: string | undefined;
  readonly sign: '+' | '-' | 'neutral';
}

/**
 * The language the engine hears with. Every function is pure: the same text gives the same reading.
 * `find` gives every place where the
 * pattern is meant, in order: words denied, supposed or quoted do not count. For `findWording` the words
 * are enough, as they are in a question ("Don't you have the number?").
 */
export interface Tools {
  readonly behaviours: readonly KnownBehaviour[];
  readonly read: (text: string) => Reading;
  readonly compilePattern: (source: string) => PatternResult;
  readonly find: (pattern: Pattern, reading: Reading) => readonly Span[];
  readonly findWording: (pattern: Pattern, reading: Reading) => readonly Span[];
  /** Whether a lower-case word is a word of the language as far as the tools know. */
  readonly knows: (word: string) => boolean;
}
