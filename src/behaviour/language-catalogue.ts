import type { CatalogueEntry, ContextRule, PatternRule } from './catalogue.js';
import type { Program } from './pattern/program.js';

/** A rule ready for the detector: its patterns are nodes of the program; what is absent has its default. */
export interface IndexedRule
  extends Partial<
    Pick<PatternRule, 'at' | 'question' | 'negated' | 'quoted' | 'hypothetical' | 'confidence'>
  > {
  /** Index of the behaviour in `behaviours`. */
  readonly behaviour: number;
  readonly match: number;
  readonly unless?: readonly number[];
  readonly unless_turn?: readonly number[];
  readonly with?: readonly number[];
  readonly context?: ContextRule;
}

/** By which words and entities a sentence calls for a rule: each list holds its keys, and then the numbers of the rules. */
export interface Anchors {
  readonly atoms: readonly (readonly [atom: number, ...rules: number[]])[];
  /** Two literal words next to each other. */
  readonly pairs: readonly (readonly [first: number, second: number, ...rules: number[]])[];
  readonly entities: readonly (readonly [entityClass: number, ...rules: number[]])[];
  /** Rules that need no word. */
  readonly always: readonly number[];
}

/** One language of the catalogue without examples: all that finding needs, as plain JSON. */
export interface LanguageCatalogue {
  readonly language: string;
  readonly behaviours: readonly Pick<CatalogueEntry, 'id' | 'by' | 'context'>[];
  readonly program: Program;
  readonly rules: readonly IndexedRule[];
  readonly anchors: Anchors;
  /** The ordinary words of the language (`encodeLexis`); absent: capitals tell names. */
  readonly lexis?: string;
  /** Patterns for words meant for the scorer, and the atoms of which each of their matches holds one. */
  readonly scorer: { readonly patterns: readonly number[]; readonly atoms: readonly number[] };
}

/** A language in which no behaviour is known. */
export function emptyCatalogue(language: string): LanguageCatalogue {
  return {
    language,
    behaviours: [],
    program: { atoms: [], sets: [], code: [], depth: 1 },
    rules: [],
    anchors: { atoms: [], pairs: [], entities: [], always: [] },
    scorer: { patterns: [], atoms: [] },
  };
}
