import { openJourney } from '../../visit/journey.js';
import type { ExitCode, Run } from '../command.js';
import { withStore } from '../open-store.js';
import { reviewText } from '../terminal/visit/visit-screen.js';
import { leaveDraft, showAssessment, visitJson } from './finish-visit.js';
import { openVisit } from './stored-visit.js';
import { assessVisit } from './submit-visit.js';

/** `shoptalk visit show <id>`: answers with their comments, and the score as it stands. */
export async function showVisit(run: Run, id: string): Promise<ExitCode> {
  const { screen, style, messages } = run;
  const { stored, recording } = await withStore(run, (store) => openVisit(store, id, messages));
  const assessment = assessVisit(recording, stored.rubricHash);
  if (run.flags.json) {
    screen.json(visitJson(stored, recording, assessment));
    return 0;
  }
  const state = messages.visitStates[recording.visit().state];
  screen.out(style.paint.bold(`${recording.rubric.title} · ${stored.site}`));
  screen.out(`${stored.id} · ${messages.date(stored.startedAt)} · ${stored.evaluator} · ${state}\n`);
  const journey = openJourney(recording.rubric, recording.visit());
  screen.out(`${reviewText(journey, recording.visit(), { columns: screen.columns(), style, messages })}\n`);
  showAssessment(run, stored.id, recording.rubric, assessment);
  if (recording.visit().state === 'draft') leaveDraft(run, recording, 'count');
  return 0;
}
