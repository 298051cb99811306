import type { Belongs, Evidence, Withheld } from '../assessment.js';
import type { AssessmentInput } from '../input.js';
import type { Criterion } from '../rubric.js';
import type { Timeline } from '../timeline/timeline.js';

/** What looking at one criterion found. */
export type Finding =
  | { readonly status: 'not-assessed' | 'not-applicable'; readonly evidence?: readonly Evidence[] }
  | {
      readonly status: 'assessed';
      /** 0–1. Null where the answer carries no points. */
      readonly share: number | null;
      /** Weight when the criterion sets none. */
      readonly weight: number;
      readonly guard: boolean;
      readonly evidence: readonly Evidence[];
      /** Share of the weight that comes on top, outside what is possible. */
      readonly bonusShare?: number;
      readonly belongs?: Belongs;
      readonly withheld?: readonly Withheld[];
    };

export interface Sight {
  readonly input: AssessmentInput;
  /** Present when there is a conversation. */
  readonly timeline?: Timeline;
  /** Evaluates the criterion's `where` for an action's parameters. */
  readonly where: (params: Readonly<Record<string, string | number | boolean>>) => boolean;
}

/** Looks for one kind of evidence; only called for criteria that have that kind. */
export type Look = (criterion: Criterion, sight: Sight) => Finding;

export const notAssessed: Finding = { status: 'not-assessed' };
