import { makeProblem } from '../../files/make-problem.js';
import type { Instrument, Means } from '../../survey/answer.js';
import type { SurveyDefaults } from '../../survey/read-answers.js';
import { parseDate } from '../../visit/parse/date.js';
import type { Run } from '../command.js';
import type { SurveyOptions } from '../commands/survey.js';
import { UsageError } from '../failures.js';
import { localDay } from '../local-day.js';

/** What the options of a survey command say for answers that say nothing themselves. */
export function surveyDefaults(run: Run, options: SurveyOptions): SurveyDefaults {
  const { instrument, means, site, region, programme, day } = options;
  return {
    // Commander has checked both against their choices.
    ...(instrument === undefined ? {} : { instrument: instrument as Instrument }),
    ...(means === undefined ? {} : { means: means as Means }),
    ...(site === undefined ? {} : { site: site.trim() }),
    ...(region === undefined ? {} : { region: region.trim() }),
    ...(programme === undefined ? {} : { programme: programme.trim() }),
    ...(day === undefined ? {} : { day: dayOf(run, day, '--day') }),
  };
}

/** A day as an option gives it; throws a `UsageError` for what is none. */
export function dayOf(run: Run, given: string, option: string): string {
  const parsed = parseDate(given, localDay(run.now()));
  if ('value' in parsed) return parsed.value;
  throw new UsageError(makeProblem('CL105', run.messages.surveyBadOptionDay(option, given)));
}
