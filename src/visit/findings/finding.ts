/** What a review looks for first. `serious` cannot be right as it stands; `doubtful` may be; `slight` is a hint. */
export type Severity = 'serious' | 'doubtful' | 'slight';

/** What was found, with the facts that a message needs. Texts in it are as somebody typed them: never trusted. */
export type FindingFacts =
  /** A check of the checklist itself; `title` says what does not fit. */
  | { readonly kind: 'check'; readonly check: string; readonly title: string }
  | { readonly kind: 'comment-missing' }
  /** The comment says the opposite of the answer. */
  | { readonly kind: 'comment-contradicts'; readonly answer: 'yes' | 'no'; readonly quote: string }
  /** Two times of day, HH:MM, in the order of the questions; the second lies before the first. */
  | { readonly kind: 'times-backwards'; readonly earlier: string; readonly later: string }
  /** A duration in seconds that is longer than the whole visit. */
  | { readonly kind: 'longer-than-visit'; readonly seconds: number; readonly visit: number }
  /** A time at which the site was closed; without one the site was closed all day. */
  | {
      readonly kind: 'outside-hours';
      readonly time?: string;
      /** `HH:MM-HH:MM` of that day; none where it is closed. */
      readonly hours?: string;
    }
  /** The visit, or one of its times, lies after it was recorded. Days YYYY-MM-DD, times HH:MM. */
  | { readonly kind: 'in-future'; readonly day: string; readonly time?: string }
  | { readonly kind: 'opinion'; readonly quote: string }
  | { readonly kind: 'names-somebody'; readonly what: 'name' | 'phone' | 'address'; readonly quote: string }
  /** Words nearly the same as in another visit; `alike` is the share, 0–1. */
  | { readonly kind: 'copied-words'; readonly other: string; readonly alike: number; readonly quote: string }
  | { readonly kind: 'all-at-the-top'; readonly answers: number }
  | { readonly kind: 'all-the-same'; readonly answers: number; readonly answer: string }
  /** A file that other visits hold too. */
  | { readonly kind: 'duplicate-evidence'; readonly name: string; readonly others: readonly string[] }
  /** Median seconds between answers, and the median that reading the questions takes. */
  | { readonly kind: 'too-quick'; readonly seconds: number; readonly reading: number };

export type FindingKind = FindingFacts['kind'];

/** One thing about a visit that somebody should look at. */
export type Finding = FindingFacts & {
  /** The same finding has the same key as long as answers stand, such as `check:served-before-queueing`. */
  readonly key: string;
  /** Ids of the questions concerned, the one to look at first in front; none where it is about the whole visit. */
  readonly questions: readonly string[];
  readonly severity: Severity;
  /** Why it is right as it stands, in the evaluator's words. */
  readonly explained?: string;
};

/** What a finder returns; whether it was explained is added for all alike. */
export type Found = Omit<Finding, 'explained' | keyof FindingFacts> & FindingFacts;
