import type { Scenario } from '../source.js';
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

/** The frame of a letter. What stands in it is said by the other phrases. */
export interface LetterPhrases {
  /** How a customer's letter begins whose author wrote no greeting; a sentence of its own. */
  readonly greeting: string;
  /** Matches a line that begins with a greeting already. */
  readonly greets: RegExp;
  /** Stands before the name at the end: "Kind regards,". */
  readonly closing: string;
  /** How the agent answers a letter of the customer's. */
  readonly reply: (outline: ScenarioOutline) => string;
  /** At the end of the agent's first letter: name and company. */
  readonly signature: (outline: ScenarioOutline) => string;
  /** What is spelt otherwise in letters than in talk, such as capitals of courtesy. */
  readonly spelt?: (text: string) => string;
}

/** Those phrases that differ on a channel. */
export type ChannelPhrases = Partial<Pick<AuthoringPhrases, 'scene' | 'letter' | 'inOtherWords'>> & {
  readonly [Part in 'sample' | 'lines' | 'hints' | 'gold']?: Partial<AuthoringPhrases[Part]>;
};

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
  /** Who the trainee is and how the customer comes to them. */
  readonly scene: (outline: ScenarioOutline) => string;
  /** What the trainee should do, and the aim. */
  readonly duties: string;
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
    /** Greets, and says who answers. */
    readonly hello: (outline: ScenarioOutline) => string;
    readonly feeling: string;
    readonly owning: string;
    readonly lookingUp: (outline: ScenarioOutline) => string;
    readonly found: (outline: ScenarioOutline) => string;
    readonly telling: (outline: ScenarioOutline) => string;
    /** When and how the agent comes back to it. */
    readonly followUp: string;
    readonly agreeing: string;
    readonly more: string;
    readonly goodbye: (outline: ScenarioOutline) => string;
    readonly poorAbout: string;
    readonly poor: readonly string[];
    readonly recordedAbout: string;
  };
  /** What each part of the file is for, in words for its author; several lines are parted by line breaks. */
  readonly comments: Readonly<Partial<Record<string, string>>>;
  /** How those who exchange letters frame what they write; absent where people talk. */
  readonly letter?: LetterPhrases;
  /** What is said otherwise on a channel; all the rest is said as on the phone. */
  readonly channels: Readonly<Record<Exclude<Scenario['channel'], 'phone'>, ChannelPhrases>>;
}
