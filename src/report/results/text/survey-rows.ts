import type { ReportMessages } from '../../messages/messages.js';
import { easiest, type SurveyFigures } from '../survey-figures.js';
import type { Written } from './written.js';

/** A survey's figure in words. */
export interface SurveyRow {
  readonly name: string;
  readonly value: string;
  readonly range: string;
  readonly n: number;
}

/** What customers said, one row for each kind of survey that was made. */
export function surveyRows(
  { csat, nps, ces }: SurveyFigures,
  { results: { instruments } }: ReportMessages,
  written: Written,
): readonly SurveyRow[] {
  return [
    csat && {
      name: instruments.csat,
      value: written.share(csat.value),
      range: written.shares(csat.interval),
      n: csat.n,
    },
    nps && {
      name: instruments.nps,
      value: written.signed(nps.value),
      range: written.signedRange(nps.interval),
      n: nps.n,
    },
    ces && {
      name: instruments.ces,
      value: `${written.score(ces.value)} / ${easiest}`,
      range: written.scores(ces.interval),
      n: ces.n,
    },
  ].filter((row) => row !== null);
}

/** Whether scores move with what customers feel, a sentence for each survey that has enough pairs. */
export function agreementSentences(
  { agreement }: SurveyFigures,
  { results: words }: ReportMessages,
  written: Written,
): readonly string[] {
  return agreement.map(({ instrument, rho, interval, n }) =>
    words.moves(
      words.instruments[instrument],
      written.decimals(rho),
      interval === null ? '–' : `${written.decimals(interval.low)} … ${written.decimals(interval.high)}`,
      n,
    ),
  );
}
