import { bootstrap } from '../../rubric/agreement/bootstrap.js';
import { spearman } from '../../rubric/agreement/spearman.js';
import type { Instrument } from '../../survey/answer.js';
import { instruments } from '../../survey/instruments.js';
import type { InstrumentTally, SurveyTally } from '../../survey/survey-tally.js';
import { meanOf, sampleOf, shareOf } from './statistics/estimates.js';
import { easiest, type SurveyAgreement, type SurveyFigures } from './survey-figures.js';

/** 97.5 % point of the normal distribution. */
const z = 1.959963984540054;

/** Satisfaction, recommendation and ease, each with its interval. */
export function surveyEstimates({ all }: SurveyTally): Omit<SurveyFigures, 'agreement'> {
  const { csat, nps, ces } = all;
  return {
    csat: csat.n === 0 ? null : shareOf(csat.satisfied, csat.n),
    nps: nps.n === 0 ? null : npsOf(nps),
    ces: ces.n === 0 ? null : meanOf(sampleOf(ces.n, ces.sum, ces.squares), { least: 1, most: easiest }),
  };
}

/**
 * Share of promoters minus share of detractors, times 100, with the standard error √((P + D − (P − D)²) / n) of a
 * difference of two shares of one sample. The interval stays within −100 and 100; there is none where all
 * answered alike, since nothing tells the spread then.
 */
function npsOf({ n, promoters, detractors }: InstrumentTally): NonNullable<SurveyFigures['nps']> {
  const [p, d] = [promoters / n, detractors / n];
  const value = 100 * (p - d);
  const standardError = 100 * Math.sqrt((p + d - (p - d) ** 2) / n);
  const interval =
    standardError === 0
      ? null
      : { low: Math.max(-100, value - z * standardError), high: Math.min(100, value + z * standardError) };
  return { value, interval, n, standardError };
}

/** Mean score of a site in a month. */
export interface SiteMonthScore {
  readonly site: string;
  /** YYYY-MM. */
  readonly month: string;
  /** 0–100, above with bonus. */
  readonly score: number;
}

/** Fewer pairs of site and month than this tell nothing about whether scores and customers agree. */
const leastPairs = 5;

/** The estimates, and whether scores move with what customers feel. */
export function surveyFigures(tally: SurveyTally, scores: readonly SiteMonthScore[]): SurveyFigures {
  const byPlace = new Map(scores.map(({ site, month, score }) => [placeOf(site, month), score]));
  return {
    ...surveyEstimates(tally),
    agreement: instruments.flatMap((instrument) => agreementOf(instrument, tally, byPlace)),
  };
}

function agreementOf(
  instrument: Instrument,
  { siteMonths }: SurveyTally,
  scores: ReadonlyMap<string, number>,
): readonly SurveyAgreement[] {
  const pairs = siteMonths
    .filter((each) => each.instrument === instrument)
    .flatMap(({ site, month, n, sum }) => {
      const score = scores.get(placeOf(site, month));
      return score === undefined ? [] : [[score, sum / n] as const];
    });
  if (pairs.length < leastPairs) return [];
  const rho = spearman(pairs);
  const bounds =
    rho === undefined
      ? undefined
      : bootstrap(pairs.length, (drawn) => spearman([...drawn].map((at) => pairs[at] ?? [0, 0])));
  return [
    {
      instrument,
      rho: rho ?? null,
      interval: bounds ? { low: bounds[0], high: bounds[1] } : null,
      n: pairs.length,
    },
  ];
}

const placeOf = (site: string, month: string): string => JSON.stringify([site, month]);
