import type { Store } from '../../store/open-store.js';
import type { StoredVisit } from '../../store/visits.js';
import { openJourney } from '../../visit/journey.js';
import type { ExitCode, Run } from '../command.js';
import { openKeyboard } from '../terminal/keyboard.js';
import { createVisitView } from '../terminal/visit/visit-screen.js';
import { askVisit } from './ask-visit.js';
import { askToSubmit, leaveDraft, submitAndShow } from './finish-visit.js';
import type { Recording } from './recording.js';

/** Asks at the terminal what is still open, then submits the visit or leaves it as a draft. */
export async function recordVisit(
  run: Run,
  store: Store,
  stored: StoredVisit,
  recording: Recording,
  quick: boolean,
): Promise<ExitCode> {
  const asker = openKeyboard();
  const { screen, style, messages } = run;
  const view = createVisitView({ screen, style, messages, quick });
  try {
    const outcome = await askVisit(recording, asker, view);
    if (outcome !== 'complete') {
      leaveDraft(run, recording);
      return outcome === 'interrupted' ? 130 : 0;
    }
    view.review(openJourney(recording.rubric, recording.visit()), recording.visit());
    if (!(await askToSubmit(run, recording, asker))) {
      leaveDraft(run, recording);
      return 0;
    }
  } finally {
    asker.close();
  }
  return submitAndShow(run, store, stored, recording);
}
