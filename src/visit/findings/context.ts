import type { Site } from '../../files/generated/workspace.js';
import type { WordIndex } from './word-index.js';

/** A file of a visit, and the other visits that hold the same bytes. */
export interface EvidenceUse {
  readonly name: string;
  readonly elsewhere: readonly string[];
}

/** What is known of a visit besides its answers. What is left out is not looked at. */
export interface VisitContext {
  /** The visit's own id, so that its words are not held against itself. */
  readonly id?: string;
  /** Language of the comments where they do not show it themselves, ISO 639-1. */
  readonly language: string;
  /** Day of the visit, YYYY-MM-DD. */
  readonly day?: string;
  /** Local day and time at which it was recorded, YYYY-MM-DDTHH:MM. */
  readonly recorded?: string;
  /** Opening hours of the site. */
  readonly hours?: Site['hours'];
  /** Words that name the site: they are nobody's name. */
  readonly site?: string;
  /** The programme allows names of people. */
  readonly namesKept?: boolean;
  /** Answers in the order in which they were given: question and time in milliseconds. */
  readonly pace?: readonly { readonly question: string; readonly at: number }[];
  /** The words of other visits by the same checklist. */
  readonly others?: WordIndex;
  readonly evidence?: readonly EvidenceUse[];
}
