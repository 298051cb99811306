import type { Division } from './tally.js';

/** How many of a division are not ranked. */
export interface NotRanked {
  readonly by: Division;
  readonly n: number;
  readonly of: number;
}

/** What a reader has to know before drawing conclusions. Codes and figures; the words are up to the renderer. */
export type ReportWarning =
  /** No record meets the filter. */
  | { readonly code: 'nothing' }
  /** So few scores that even the total is uncertain. */
  | { readonly code: 'few'; readonly n: number }
  /** Visits whose figures may still change. */
  | { readonly code: 'not-approved'; readonly n: number; readonly of: number }
  /** Drafts that would belong here and are left out. */
  | { readonly code: 'drafts'; readonly n: number }
  /** Records without any score, since nothing could be assessed. */
  | { readonly code: 'without-score'; readonly n: number }
  /** Parts of divisions that are listed and not ranked. */
  | { readonly code: 'unrankable'; readonly divisions: readonly NotRanked[] }
  /** One mean over checklists that ask different things. */
  | { readonly code: 'several-checklists'; readonly n: number }
  /** One mean over training and real service. */
  | { readonly code: 'kinds-together'; readonly visits: number; readonly sessions: number }
  /** The period is not over on the day the report was made. */
  | { readonly code: 'period-runs'; readonly to: string }
  /** An evaluator is clearly stricter (below 0) or milder than others at the same sites. */
  | { readonly code: 'leniency'; readonly evaluator: string; readonly points: number };
