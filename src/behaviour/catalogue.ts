/** Where in the conversation a finding counts. All given conditions must hold. */
export interface ContextRule {
  /** `first-2`: only in the first two turns of that speaker; `last-2`: in the last two. An unknown place counts as met. */
  readonly turn?: string;
  /** Only when the other party's turn just before carries one of these ids. */
  readonly after?: readonly string[];
  /** Only when the other party's turn just before asks something. */
  readonly after_question?: boolean;
  /** Only when one of these ids was found in any earlier turn. */
  readonly earlier?: readonly string[];
  /** Only when the same speaker's turn just before carries one of these ids. */
  readonly previous?: readonly string[];
  /** Not in a turn that also carries one of these ids. */
  readonly without?: readonly string[];
  /** Only in a turn that also carries one of these ids. */
  readonly beside?: readonly string[];
  /** Only in a turn of at most so many words. */
  readonly max_words?: number;
}

/** One pattern of a behaviour with its conditions; the defaults are filled in. */
export interface PatternRule {
  readonly match: string;
  readonly at: 'start' | 'end' | 'anywhere';
  readonly question: 'no' | 'only' | 'either';
  readonly negated: 'drop' | 'allow' | 'only';
  readonly quoted: 'drop' | 'allow';
  readonly hypothetical: 'drop' | 'allow';
  /** No match where one of these matches in the same sentence. */
  readonly unless: readonly string[];
  /** No match where one of these matches in the same turn. */
  readonly unless_turn: readonly string[];
  /** One of these must match in the same turn. */
  readonly with: readonly string[];
  /** 0–1. */
  readonly confidence: number;
  readonly context?: ContextRule;
}

/** A turn, and what was said before it where that matters. */
export interface Example {
  readonly text: string;
  readonly earlier: readonly { readonly speaker: 'agent' | 'customer'; readonly text: string }[];
}

export type WordLists = Readonly<Record<string, readonly string[]>>;

/** How one behaviour is said in one language. */
export interface BehaviourLanguage {
  readonly lists: WordLists;
  readonly patterns: readonly PatternRule[];
  /** Turns that carry the behaviour, turns that only look like it, and paraphrases held back. */
  readonly examples: readonly Example[];
  readonly counter: readonly Example[];
  readonly heldout: readonly Example[];
}

export interface CatalogueEntry {
  readonly id: string;
  readonly by: 'agent' | 'customer';
  /** Dimension it speaks of; customer cues have none. */
  readonly dimension?: string;
  readonly sign: '+' | '-' | 'neutral';
  readonly meaning: string;
  readonly not?: string;
  readonly context?: ContextRule;
  readonly languages: Readonly<Record<string, BehaviourLanguage>>;
}

/** Everything that can be observed, as written by its authors. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
}
