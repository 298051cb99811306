import type { SurveyFigures } from '../../report/results/report.js';
import { surveyFigures } from '../../report/results/survey-estimates.js';
import type { ResultFilter } from '../../report/results/tally.js';
import type { Store } from '../../store/open-store.js';
import { surveyTally } from '../../survey/survey-tally.js';

/** What customers said at the places and on the days of the filter, beside the scores; null where nobody was asked. */
export async function surveysOf(
  { results, surveys }: Store,
  filter: ResultFilter,
): Promise<SurveyFigures | null> {
  const tally = surveyTally();
  let asked = false;
  for await (const answer of surveys.each(filter)) {
    tally.add(answer);
    asked = true;
  }
  if (!asked) return null;
  const cells = await results.tallies(filter, 'site', 'month');
  const scores = cells
    .filter(({ scored }) => scored > 0)
    .map(({ key, key2 = '', scored, scoreSum }) => ({ site: key, month: key2, score: scoreSum / scored }));
  return surveyFigures(tally.tally(), scores);
}
