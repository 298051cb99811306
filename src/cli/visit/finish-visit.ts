import type { Rubric } from '../../files/generated/rubric.js';
import { scorecardJson } from '../../report/scorecard-json.js';
import { wrapText } from '../../report/wrap-text.js';
import type { Assessment } from '../../rubric/assessment.js';
import type { Store } from '../../store/open-store.js';
import type { StoredVisit } from '../../store/visits.js';
import { gapsOf } from '../../visit/journey.js';
import type { ExitCode, Run } from '../command.js';
import { scorecardPrinter } from '../score/score-output.js';
import type { Recording } from './recording.js';
import { submitVisit } from './submit-visit.js';

/** What a visit is shown with: the checklist stands for the conversation that was not recorded. */
export function showAssessment(run: Run, id: string, rubric: Rubric, assessment: Assessment): void {
  const conversation = { id, language: rubric.language, turns: [] };
  scorecardPrinter(run, rubric)({ conversation, assessment, observations: [] });
}

/** The whole visit for machines. */
export function visitJson(stored: StoredVisit, recording: Recording, assessment: Assessment): unknown {
  const { state, answers, judgements } = recording.visit();
  const { id, evaluator, site } = stored;
  const conversation = { id, language: recording.rubric.language, turns: [] };
  return {
    ...scorecardJson({ conversation, assessment, observations: [] }),
    site,
    evaluator,
    state,
    answers,
    judgements,
  };
}

/**
 * Says that a visit is kept as a draft, and what is open.
 *
 * @param gaps `count` for a person who will be asked again; `list` where the answers came in one piece
 */
export function leaveDraft(run: Run, recording: Recording, gaps: 'count' | 'list'): ExitCode {
  const { screen, messages } = run;
  const open = gapsOf(recording.rubric, recording.visit());
  if (open.length > 0) screen.note(messages.gapsLeft(open.length));
  for (const { question, why } of gaps === 'list' ? open : []) {
    const what = why === 'unanswered' ? messages.gapUnanswered : messages.gapComment;
    const line = `${question.id}: ${what} (${question.ask.question})`;
    screen.note(wrapText(line, screen.columns(), { indent: '    ', first: '  ' }).join('\n'));
  }
  screen.note(wrapText(messages.savedDraft(recording.id), screen.columns()).join('\n'));
  return 1;
}

/** Submits a visit, prints its score and gives the exit code: 1 where it did not pass. */
export async function submitAndShow(
  run: Run,
  store: Store,
  stored: StoredVisit,
  recording: Recording,
): Promise<ExitCode> {
  const assessment = await submitVisit(store, stored, recording);
  if (run.flags.json) run.screen.json(visitJson(stored, recording, assessment));
  else {
    showAssessment(run, stored.id, recording.rubric, assessment);
    run.screen.note(run.messages.submitted(stored.id));
  }
  return assessment.total.passed === false ? 1 : 0;
}
