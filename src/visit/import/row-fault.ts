import type { AnswerFault } from '../answer-fault.js';

/** Why a row cannot be kept as a visit. Data only; `column` is the heading to look under. */
export type RowFault =
  | { readonly kind: 'answer'; readonly column: string; readonly given: string; readonly fault: AnswerFault }
  | { readonly kind: 'unanswered' | 'comment-missing'; readonly question: string; readonly column?: string }
  | { readonly kind: 'twice'; readonly column: string; readonly other: string }
  | { readonly kind: 'too-long'; readonly column: string; readonly most: number }
  | { readonly kind: 'no-site' | 'no-day' }
  | { readonly kind: 'bad-day'; readonly column: string; readonly given: string };
