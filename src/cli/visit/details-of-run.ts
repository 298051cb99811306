import type { Settings } from '../../files/load-settings.js';
import type { Run } from '../command.js';
import { ProblemsError } from '../failures.js';
import { localDay } from '../local-day.js';
import { personOf } from '../open-store.js';
import {
  type DetailsContext,
  type GivenDetails,
  type UnderstoodDetails,
  understandDetails,
} from './visit-details.js';

/** The details of a visit in this workspace, today; throws a `ProblemsError` with everything that cannot be taken. */
export function detailsInRun(
  run: Run,
  settings: Settings,
  given: GivenDetails,
  placeOf?: DetailsContext['placeOf'],
): UnderstoodDetails {
  const { messages } = run;
  const understood = understandDetails(
    { ...given, evaluator: personOf(run, given.evaluator) },
    { settings, messages, today: localDay(run.now()), ...(placeOf ? { placeOf } : {}) },
  );
  const { problems } = understood;
  // What was typed as an option is bad usage; what stands in a file is a finding in it.
  const inFile = problems.every(({ file }) => file !== undefined);
  if (problems.length > 0) throw new ProblemsError(problems, inFile ? 'findings' : 'could-not-run');
  return understood;
}
