import type { Rubric } from '../../files/generated/rubric.js';
import type { Loaded } from '../../files/load-file.js';
import { gapsOf } from '../../visit/journey.js';
import type { ExitCode, Run } from '../command.js';
import { ProblemsError } from '../failures.js';
import { localDay } from '../local-day.js';
import { withStore } from '../open-store.js';
import { leaveDraft, submitAndShow, visitJson } from './finish-visit.js';
import { eventsOf, type GivenAnswer } from './given-answers.js';
import { startVisit } from './start-visit.js';
import { recordingIn } from './stored-visit.js';
import { assessVisit } from './submit-visit.js';
import type { VisitDetails } from './visit-details.js';

/**
 * Records a visit whose answers came in one piece. Nothing is kept of answers with a problem: they are mended and given
 * again.
 */
export async function recordGiven(
  run: Run,
  loaded: Loaded<Rubric>,
  given: readonly GivenAnswer[],
  details: VisitDetails,
): Promise<ExitCode> {
  const languages = { language: run.language, today: localDay(run.now()) };
  const { events, problems, unused } = eventsOf(given, loaded.value, run.messages, languages);
  if (problems.length > 0) throw new ProblemsError(problems, 'findings');
  if (unused > 0) run.screen.note(run.messages.unusedLines(unused));
  return withStore(run, async (store) => {
    const stored = await startVisit(store, loaded, details);
    const recording = recordingIn(store, stored.id, loaded.value);
    for (const event of events) await recording.record(event);
    if (gapsOf(loaded.value, recording.visit()).length > 0) {
      if (run.flags.json) {
        run.screen.json(visitJson(stored, recording, assessVisit(recording, stored.rubricHash)));
      }
      return leaveDraft(run, recording, 'list');
    }
    return submitAndShow(run, store, stored, recording);
  });
}
