/** Words with which a clock, a calendar or a purse is spoken of. All entries folded. */
export interface QuantityWords {
  /** Number words with their value; a run of them is one number. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that may join number words ("two hundred and five"). */
  readonly joiners: readonly string[];
  /** Vague amounts that may stand before a unit of time ("a", "a few", "couple of"). */
  readonly vague: readonly string[];
  /** Words between an amount and its unit ("working" in "three working days"). */
  readonly qualifiers: readonly string[];
  /** Units of time in every form and abbreviation. */
  readonly units: readonly string[];
  /** Durations that need no amount ("fortnight", "overnight"). */
  readonly spans: readonly string[];
  readonly currencies: readonly string[];
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Days spoken of by their distance ("tomorrow", "next week"). */
  readonly days: readonly string[];
  /** Parts of a day ("morning"), which may follow a date. */
  readonly dayParts: readonly string[];
  /** Moments of the day with a name ("noon"). */
  readonly clock: readonly string[];
  /** Words after a number that make it a clock time ("am", "o'clock"). */
  readonly clockAfter: readonly string[];
  /** Words before a number that make it a clock time ("half past"). */
  readonly clockBefore: readonly string[];
  /** Endings that make a number an ordinal ("th"), and ordinals spelled out. */
  readonly ordinalEndings: readonly string[];
  readonly ordinals: readonly string[];
  /** A full stop after a number makes it an ordinal ("5. maijā") where a small letter follows. */
  readonly ordinalDot?: boolean;
  /** Articles that may stand between a weekday and an ordinal, or make a bare ordinal a date ("the"). */
  readonly articles?: readonly string[];
  /** Words between a day and its month ("of"). */
  readonly monthJoiners?: readonly string[];
  /** Words after a duration that make it a point in time ("trīs dienu laikā"). */
  readonly within?: readonly string[];
  /** Prepositions that turn a duration into a point in time ("in", "within"). */
  readonly before: readonly string[];
  /** Prepositions and articles that may precede a date or a time ("by", "on the"). */
  readonly at: readonly string[];
}

/** An ending glued to a word with an apostrophe, such as English "'ll". */
export interface Clitic {
  readonly ending: string;
  /** Words it stands for; empty: the ending is dropped. */
  readonly words: readonly string[];
  /** Only after these words; after any other the ending is dropped. Absent: after any. */
  readonly hosts?: readonly string[];
  /** Another reading, taken when the next word is one of `before`. */
  readonly other?: { readonly before: readonly string[]; readonly words: readonly string[] };
}

/** A spelling that has a second reading only before certain words ("its a" → "it is a"). */
export interface ContextualSpelling {
  readonly word: string;
  readonly words: readonly string[];
  readonly before: readonly string[];
}

/** Everything the program knows about one language, as data. Entries are folded unless said otherwise. */
export interface LanguageProfile {
  /** ISO 639-1. */
  readonly code: string;
  /** Letters at the end of a word that inflection changes, so that a slip there is another form; absent: 0. */
  readonly ending?: number;
  /** Whole words → the words they stand for, separated by spaces. */
  readonly contractions: Readonly<Record<string, string>>;
  readonly clitics: readonly Clitic[];
  readonly contextual: readonly ContextualSpelling[];
  /** Letters that may be glued to a number and are read apart ("8am", "3rd"). */
  readonly numberEndings: readonly string[];
  readonly negation: {
    readonly words: readonly string[];
    /** Phrases that hold a negation word and deny nothing ("no wonder"). */
    readonly idioms: readonly string[];
    /** Negation words that deny nothing in a question, where asking in the negative is polite ("Nechcete …?"). */
    readonly asking?: readonly string[];
    /** Words that end the reach of a negation ("but"). */
    readonly stops: readonly string[];
    /** How many words after it a negation reaches at most. */
    readonly reach: number;
  };
  readonly hypothetical: { readonly phrases: readonly string[]; readonly reach: number };
  /** Phrases after which somebody else's words are told ("he said"). */
  readonly reporting: { readonly phrases: readonly string[]; readonly reach: number };
  readonly questions: {
    /** Phrases that begin a question even without a question mark. */
    readonly starts: readonly string[];
    /** Beginnings that look like a question and are none ("what a"). */
    readonly except: readonly string[];
  };
  /** Words that may stand before the real beginning of a sentence ("ok", "well"). */
  readonly fillers: readonly string[];
  /** Words that may follow the real end of a sentence ("please", "mate"). */
  readonly tails: readonly string[];
  /** Frequent words without content of their own; also used to guess the language. */
  readonly functionWords: readonly string[];
  /** Letters and letter groups typical of the language (unfolded, lower case), to guess it. */
  readonly traits: readonly string[];
  readonly quantities: QuantityWords;
  /** Titles before a surname. */
  readonly titles: readonly string[];
  /** Titles that nothing but a name follows. */
  readonly namingTitles?: readonly string[];
  /** Titles after a surname ("Bērziņas kundze"). */
  readonly titlesAfter?: readonly string[];
  /**
   * Given names as one is called by them. Where a comma follows many a first word ("Vidím, že …"), only these are
   * read as names at the beginning of a sentence; absent: any capitalised word before a comma.
   */
  readonly vocatives?: readonly string[];
  /** Capitalised words that are no names (unfolded is not needed; compared folded). */
  readonly notNames: readonly string[];
  readonly greetings: readonly string[];
  /** Phrases after which somebody's own name follows ("my name is"). */
  readonly introductions: readonly string[];
  /** Abbreviations after which a full stop ends no sentence, without the stop. */
  readonly abbreviations: readonly string[];
  /** Labels that open a line of a transcript. */
  readonly speakers: {
    readonly agent: readonly string[];
    readonly customer: readonly string[];
    readonly system: readonly string[];
  };
  readonly substance: {
    /** Patterns (of the pattern language) that address whoever scores the conversation. */
    readonly scorer: readonly string[];
    /** Nouns of scoring sheets; a bare list of such words carries no behaviour. */
    readonly nouns: readonly string[];
  };
  /** Named word lists for patterns; entries are words or phrases. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}
