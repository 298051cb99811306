import { formatNumber } from '../../report/numbers.js';
import { scorecardJson } from '../../report/scorecard-json.js';
import { wrapText } from '../../report/wrap-text.js';
import type { Assessment } from '../../rubric/assessment.js';
import type { Store } from '../../store/open-store.js';
import type { StoredVisit } from '../../store/visits.js';
import { gapsOf } from '../../visit/journey.js';
import { disagreementsOf } from '../../visit/transcript/disagreements.js';
import type { Heard } from '../../visit/transcript/heard.js';
import type { ExitCode, Run } from '../command.js';
import { scorecardPrinter } from '../score/score-output.js';
import type { Recording } from './recording.js';
import { submitVisit } from './submit-visit.js';
import { showDisagreements } from './transcript/show-transcript.js';
import { disagreementsJson, suggestionsJson } from './transcript/transcript-json.js';

/** The scorecard of a visit. Where no conversation was recorded, an empty one in the checklist's language stands for it. */
export function showAssessment(run: Run, recording: Recording, assessment: Assessment): void {
  scorecardPrinter(run, recording.rubric)({ ...contactOf(recording), assessment });
}

function contactOf(recording: Recording): Pick<Heard, 'conversation' | 'observations'> {
  const { id, rubric } = recording;
  const { conversation, observations } = recording.heard() ?? {
    conversation: { language: rubric.language, turns: [] },
    observations: [],
  };
  return { conversation: { ...conversation, id }, observations };
}

/** The whole visit for machines. */
export function visitJson(stored: StoredVisit, recording: Recording, assessment: Assessment): unknown {
  const visit = recording.visit();
  const { state, answers, judgements } = visit;
  const { evaluator, site, region, programme, person, day } = stored;
  return {
    ...scorecardJson({ ...contactOf(recording), assessment }),
    site,
    region,
    programme,
    day,
    evaluator,
    person,
    state,
    answers,
    judgements,
    transcript: visit.heard?.transcript ?? null,
    suggestions: suggestionsJson(recording.rubric, visit),
    disagreements: disagreementsJson(disagreementsOf(recording.rubric, visit)),
  };
}

/**
 * Says that a visit is kept as a draft, and what is open.
 *
 * @param gaps `count` for a person who will be asked again; `list` where the answers came in one piece
 * @param quick whether single keys answered; they shall again
 */
export function leaveDraft(run: Run, recording: Recording, gaps: 'count' | 'list', quick = false): ExitCode {
  const { screen, messages } = run;
  const open = gapsOf(recording.rubric, recording.visit());
  if (open.length > 0) screen.note(messages.gapsLeft(open.length));
  for (const { question, why } of gaps === 'list' ? open : []) {
    const what = why === 'unanswered' ? messages.gapUnanswered : messages.gapComment;
    const line = `${question.id}: ${what} (${question.ask.question})`;
    screen.note(wrapText(line, screen.columns(), { indent: '    ', first: '  ' }).join('\n'));
  }
  screen.note(
    wrapText(messages.savedDraft(quick ? `${recording.id} --quick` : recording.id), screen.columns()).join(
      '\n',
    ),
  );
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
    showAssessment(run, recording, assessment);
    showDisagreements(run, recording.rubric, recording.visit());
    const { messages, screen } = run;
    const { score, passed } = assessment.total;
    const { decimal, passed: pass, failed } = messages.report;
    const verdict = passed === null ? [] : [passed ? pass : failed];
    const outcome = score === null ? undefined : [formatNumber(score, decimal), ...verdict].join(' · ');
    const lines = [messages.submitted(stored.id, outcome), messages.seeAgain(stored.id)];
    screen.note(lines.flatMap((line) => wrapText(line, screen.columns())).join('\n'));
  }
  return assessment.total.passed === false ? 1 : 0;
}
