import type { CureKind, FactKind, ScenarioOutline } from './outline.js';

/** How one kind of fact is asked for and told in a language. */
interface FactPhrases {
  readonly asked: readonly string[];
  /** How an exemplary agent asks for it. */
  readonly question: string;
  readonly hint: string;
}

interface CurePhrases {
  readonly title: string;
  /** Patterns by which the customer hears that it was done. */
  readonly heard: readonly string[];
  readonly hint: string;
}

/** Three or more lines of the customer, so that nothing is said twice. */
type Lines = readonly string[];

/**
 * Everything that a scenario needs beside what its author says of it, in one language: how questions are
 * recognised, what the customer answers to usual moves, and how a good and a poor conversation go.
 */
export interface AuthoringPhrases {
  /** What an author is offered as an answer to each question; together a small scenario of its own. */
  readonly sample: Omit<ScenarioOutline, 'id' | 'language' | 'channel' | 'rubric' | 'temperament'>;
  /** Other ways of saying one and the same, so that the customer never repeats a line word for word. */
  readonly inOtherWords: readonly ((line: string) => string)[];
  /** What stands for whatever a transcript does not tell, until its author says it better. */
  readonly draft: Pick<
    ScenarioOutline,
    'firm' | 'customer' | 'thing' | 'want' | 'need' | 'found' | 'goodEnding' | 'badEnding'
  > & { readonly title: (file: string) => string; readonly result: string };
  readonly brief: (outline: ScenarioOutline) => string;
  /** Words for the slots of stock lines beside thing, want, want_short and firm, or in other forms than the author's. */
  readonly words?: (outline: ScenarioOutline) => Readonly<Record<string, string>>;
  /** Words change their endings: those with which an author would ask match with any ending. */
  readonly inflected?: true;
  /** The words for "number" and "code", as a pattern. */
  readonly numberWords: string;
  readonly facts: Readonly<Record<FactKind, FactPhrases>>;
  readonly cures: Readonly<Record<CureKind, CurePhrases>>;
  readonly desk: {
    readonly record: string;
    readonly lookUp: string;
    readonly number: string;
    readonly needsNumber: string;
    readonly needsLookUp: string;
    readonly needsIdentity: string;
    readonly amount: string;
    readonly currency: string;
    readonly overLimit: string;
    /** Highest sum of a refund that an author is offered, in the currency above; 50 where none is given. */
    readonly usualLimit?: number;
    readonly log: string;
    readonly logged: string;
    readonly handOver: string;
    readonly handedOver: string;
  };
  readonly topics: {
    readonly prefersAsked: readonly string[];
    readonly prefers: (want: string) => Lines;
    readonly beforeAsked: readonly string[];
    readonly before: Lines;
  };
  readonly lines: {
    readonly nothingMore: Lines;
    readonly yes: Lines;
    readonly hearsCure: Lines;
    readonly hearsFindings: Lines;
    readonly thinAir: Lines;
    readonly notEnough: Lines;
    readonly gaveUp: Lines;
    readonly goodbye: Lines;
    readonly handedOver: Lines;
    readonly leftAlone: Lines;
  };
  readonly endings: { readonly handedOver: string; readonly leftAlone: string };
  readonly survey: { readonly good: string; readonly bad: string };
  readonly hints: Readonly<Record<'feeling' | 'lookUp' | 'tell' | 'confirm' | 'close', string>>;
  readonly gold: {
    readonly excellentAbout: string;
    readonly greeting: (outline: ScenarioOutline) => string;
    readonly owning: string;
    readonly lookingUp: (outline: ScenarioOutline) => string;
    readonly found: (outline: ScenarioOutline) => string;
    readonly telling: (outline: ScenarioOutline) => string;
    readonly confirming: string;
    readonly more: string;
    readonly goodbye: (outline: ScenarioOutline) => string;
    readonly poorAbout: string;
    readonly poor: readonly string[];
    readonly recordedAbout: string;
  };
  /** What each part of the file is for, in words for its author; several lines are parted by line breaks. */
  readonly comments: Readonly<Partial<Record<string, string>>>;
}
