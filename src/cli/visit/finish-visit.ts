import type { Rubric } from '../../files/generated/rubric.js';
import { scorecardJson } from '../../report/scorecard-json.js';
import type { Assessment } from '../../rubric/assessment.js';
import type { Store } from '../../store/open-store.js';
import type { StoredVisit } from '../../store/visits.js';
import { answerWords } from '../../visit/answer-words.js';
import { gapsOf } from '../../visit/journey.js';
import { replyTo } from '../../visit/visit.js';
import type { ExitCode, Run } from '../command.js';
import { scorecardPrinter } from '../score/score-output.js';
import type { Asker } from '../terminal/asker.js';
import { replyText } from '../terminal/visit/question-view.js';
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

/** Says that a visit is kept as a draft, and what is open. */
export function leaveDraft(run: Run, recording: Recording): ExitCode {
  const { screen, messages } = run;
  const gaps = gapsOf(recording.rubric, recording.visit());
  if (gaps.length > 0) {
    screen.note(messages.gapsLeft(gaps.length));
    for (const { question, why } of gaps) {
      const what = why === 'unanswered' ? messages.gapUnanswered : messages.gapComment;
      screen.note(`  ${question.id}: ${what}`);
    }
  }
  screen.note(messages.savedDraft(recording.id));
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

/** Asks whether a complete visit is to be submitted; shows what was answered first. */
export async function askToSubmit(run: Run, recording: Recording, asker: Asker): Promise<boolean> {
  const words = answerWords(recording.rubric.language);
  while (true) {
    const typed = await asker.ask(`${run.messages.submitQuestion} `);
    if (typed.kind !== 'text') return false;
    const answer = typed.text.trim().toLowerCase();
    if (words.yes.includes(answer)) return true;
    if (words.no.includes(answer)) return false;
  }
}

/** One line per answer, for `visit show`. */
export function answerLines(run: Run, recording: Recording): readonly string[] {
  const visit = recording.visit();
  return recording.rubric.criteria.flatMap((criterion) => {
    const reply = replyTo(visit, criterion.id);
    const { seen, judged, ...rest } = criterion;
    if (!reply) return [];
    if (seen)
      return [`${seen.question} ${replyText({ ...rest, kind: 'seen', ask: seen }, reply, run.messages)}`];
    return judged
      ? [`${judged.question} ${replyText({ ...rest, kind: 'judged', ask: judged }, reply, run.messages)}`]
      : [];
  });
}
