import { stripControls } from '../../report/strip-controls.js';
import { disputeOf, openQueries } from '../../visit/history.js';
import { openJourney } from '../../visit/journey.js';
import type { ExitCode, Run } from '../command.js';
import { withStore } from '../open-store.js';
import { reviewText } from '../terminal/visit/visit-screen.js';
import { evidenceText } from './evidence/visit-evidence.js';
import { leaveDraft, showAssessment, visitJson } from './finish-visit.js';
import { type OpenedVisit, openVisit } from './stored-visit.js';
import { assessVisit } from './submit-visit.js';
import { showDisagreements, transcriptLost } from './transcript/show-transcript.js';
import { historyOfVisit, standingText, wholeHistory } from './visit-history.js';

export interface ShowVisitOptions {
  readonly history?: boolean;
}

/**
 * `shoptalk visit show <id>`: answers with their comments, a dispute with its outcome, and the score as it stands; or who
 * changed what, when and why.
 */
export async function showVisit(run: Run, id: string, options: ShowVisitOptions = {}): Promise<ExitCode> {
  const { screen, style, messages } = run;
  const { opened, evidence } = await withStore(run, async (store) => ({
    opened: await openVisit(store, id, messages),
    evidence: await store.evidence.of(id),
  }));
  const { stored, recording } = opened;
  if (recording.visit().heard && !recording.heard()) await run.showProblems([transcriptLost(run)]);
  if (run.flags.json) {
    screen.json({ ...shownJson(opened, options), evidence });
    return 0;
  }
  screen.out(visitHeading(run, opened));
  if (options.history === true) {
    screen.out(wholeHistory(run, opened));
    return 0;
  }
  const visit = recording.visit();
  const journey = openJourney(recording.rubric, visit);
  screen.out(`${reviewText(journey, visit, { columns: screen.columns(), style, messages })}\n`);
  if (evidence.length > 0) screen.out(`${evidenceText(run, evidence)}\n`);
  const standing = standingText(run, opened);
  if (standing !== '') screen.out(`${standing}\n`);
  showAssessment(run, recording, assessVisit(recording, stored.rubricHash));
  showDisagreements(run, recording.rubric, visit);
  if (visit.state === 'draft') leaveDraft(run, recording, 'count');
  return 0;
}

/** Checklist and site; below them id, day, evaluator and state. */
export function visitHeading({ style, messages }: Run, { stored, recording }: OpenedVisit): string {
  const state = messages.visitStates[recording.visit().state];
  const day = messages.date(stored.day === '' ? stored.startedAt : stored.day);
  return [
    style.paint.bold(`${recording.rubric.title} · ${stripControls(stored.site)}`),
    `${stored.id} · ${day} · ${stripControls(stored.evaluator)} · ${state}\n`,
  ].join('\n');
}

function shownJson(opened: OpenedVisit, { history: wanted }: ShowVisitOptions): object {
  const { stored, recording } = opened;
  const history = historyOfVisit(opened);
  const dispute = disputeOf(history);
  const { state, revision } = recording.visit();
  return {
    ...Object(visitJson(stored, recording, assessVisit(recording, stored.rubricHash))),
    revision,
    ...(dispute ? { dispute: dispute.dispute, outcome: dispute.outcome ?? null } : {}),
    ...(state === 'queried' ? { queries: openQueries(history) } : {}),
    ...(wanted === true ? { history } : {}),
  };
}
