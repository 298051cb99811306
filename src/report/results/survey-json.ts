import type { Estimate } from './estimate.js';
import type { SurveyFigures } from './survey-figures.js';

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10_000) / 10_000;

const estimate = ({ value, interval, n }: Estimate) => ({
  value: rounded(value),
  low: rounded(interval?.low ?? null),
  high: rounded(interval?.high ?? null),
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
    nps: nps && { ...estimate(nps), standard_error: rounded(nps.standardError) },
    ces: ces && estimate(ces),
  };
}
