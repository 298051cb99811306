import { disputeOf, openQueries } from '../../visit/history.js';
import type { ExitCode, Run } from '../command.js';
import { withStore } from '../open-store.js';
import { evidenceText } from './evidence/visit-evidence.js';
import { leaveDraft, showAssessment, visitJson } from './finish-visit.js';
import { type OpenedVisit, openVisit } from './stored-visit.js';
import { assessVisit } from './submit-visit.js';
import { showDisagreements, transcriptLost } from './transcript/show-transcript.js';
import { answersText, visitHeading } from './visit-answers.js';
import { historyOfVisit, standingText, wholeHistory } from './visit-history.js';

export interface ShowVisitOptions {
  readonly history?: boolean;
}

/**
 * `shoptalk visit show <id>`: answers with their comments, a dispute with its outcome, and the score as it stands; or who
 * changed what, when and why.
 */
export async function showVisit(run: Run, id: string, options: ShowVisitOptions = {}): Promise<ExitCode> {
  const { screen, messages } = run;
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
  screen.out(`${answersText(run, opened)}\n`);
  if (evidence.length > 0) screen.out(`${evidenceText(run, evidence)}\n`);
  const standing = standingText(run, opened);
  if (standing !== '') screen.out(`${standing}\n`);
  showAssessment(run, recording, assessVisit(recording, stored.rubricHash));
  showDisagreements(run, recording.rubric, visit);
  if (visit.state === 'draft') leaveDraft(run, recording, 'count');
  return 0;
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
