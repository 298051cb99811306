import type { Interval } from '../batch/wilson.js';
import type { Estimate } from './estimate.js';

/** The highest answer to how easy it was; the lowest is 1. */
export const easiest = 7;

/** What real customers said in the same period and places, beside the scores. */
export interface SurveyFigures {
  /** Share of satisfied answers, 0–1, Wilson interval; null where nobody was asked. */
  readonly csat: Estimate | null;
  /** −100 to 100; interval by the standard error √((P+D−(P−D)²)/n). */
  readonly nps: (Estimate & { readonly standardError: number }) | null;
  /** Mean of 1–7, the more the easier; t interval. */
  readonly ces: Estimate | null;
  /** Whether the score moves with what customers feel, for each instrument that has enough. */
  readonly agreement: readonly SurveyAgreement[];
}

/** Spearman's ρ between the mean score and the survey's mean over pairs of site and month. */
export interface SurveyAgreement {
  readonly instrument: 'csat' | 'nps' | 'ces';
  readonly rho: number | null;
  /** 95 %, percentile bootstrap over the pairs. */
  readonly interval: Interval | null;
  /** Pairs of site and month in which there are both. */
  readonly n: number;
}
