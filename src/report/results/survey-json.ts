import { fourDecimals } from '../four-decimals.js';
import type { Estimate } from './estimate.js';
import type { SurveyFigures } from './survey-figures.js';

const estimate = ({ value, interval, n }: Estimate) => ({
  value: fourDecimals(value),
  low: fourDecimals(interval?.low ?? null),
  high: fourDecimals(interval?.high ?? null),
  n,
});

/** What customers said, for programs; null where nobody was asked. */
export function surveyJson({
  csat,
  nps,
  ces,
}: Omit<SurveyFigures, 'agreement'>): Readonly<Record<string, unknown>> {
  return {
    csat: csat && estimate(csat),
    nps: nps && { ...estimate(nps), standard_error: fourDecimals(nps.standardError) },
    ces: ces && estimate(ces),
  };
}
