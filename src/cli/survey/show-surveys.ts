import { surveyJson } from '../../report/results/survey-json.js';
import { surveyEstimates } from '../../report/results/survey-estimates.js';
import type { ResultFilter } from '../../report/results/tally.js';
import { surveyTally } from '../../survey/survey-tally.js';
import type { ExitCode, Run } from '../command.js';
import type { ShowSurveyOptions } from '../commands/survey.js';
import { withStore } from '../open-store.js';
import { dayOf } from './survey-defaults.js';

/** `shoptalk survey show`: satisfaction, recommendation and ease with how sure each figure is. */
export async function showSurveys(run: Run, options: ShowSurveyOptions): Promise<ExitCode> {
  const { messages, screen, flags } = run;
  const filter: ResultFilter = {
    ...(options.site && { sites: options.site }),
    ...(options.region && { regions: options.region }),
    ...(options.programme && { programmes: options.programme }),
    ...(options.from === undefined ? {} : { from: dayOf(run, options.from, '--from') }),
    ...(options.to === undefined ? {} : { to: dayOf(run, options.to, '--to') }),
  };
  const tally = surveyTally();
  await withStore(run, async (store) => {
    for await (const answer of store.surveys.each(filter)) tally.add(answer);
  });
  const figures = surveyEstimates(tally.tally());
  if (flags.json) screen.json(surveyJson(figures));
  else if (figures.csat ?? figures.nps ?? figures.ces) screen.out(messages.surveyLines(figures).join('\n'));
  else screen.note(messages.surveyNothing);
  return 0;
}
