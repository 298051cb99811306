import { buildScorecard } from '../../report/scorecard/build-scorecard.js';
import { nextTime } from '../../report/scorecard/next-time.js';
import { wrapText } from '../../report/wrap-text.js';
import type { SessionMode } from '../../store/sessions.js';
import type { ExitCode, Run } from '../command.js';
import { showScorecard } from '../score/score-output.js';
import { nextTimeView, surveyView, turningPointsView } from '../terminal/practise/ending-view.js';
import type { Rehearsal } from './load-rehearsal.js';
import { practiceJson } from './practice-json.js';
import type { PracticeResult } from './result.js';

/** Prints what came of a conversation: ending, scorecard, turning points and the customer's own verdict. */
export function showResult(run: Run, rehearsal: Rehearsal, result: PracticeResult, mode: SessionMode): void {
  const { screen, style, messages, flags } = run;
  const { conversation, assessment, observations } = result;
  const card = buildScorecard(assessment, rehearsal.rubric.value, conversation, {
    observations,
    customerName: rehearsal.compiled.source.customer.address_as[0] ?? '',
  });
  if (flags.json) {
    screen.json(practiceJson(rehearsal, result, mode, card));
    return;
  }
  const view = { columns: screen.columns(), style, messages };
  if (result.ending) {
    const lines = wrapText(messages.endingReached(result.ending.title), view.columns);
    screen.out(lines.map((line) => style.paint.bold(line)).join('\n'));
  }
  if (mode === 'certify') screen.out(messages.certifyNotice);
  screen.out('');
  showScorecard(run, card);
  if (result.turningPoints.length > 0) screen.out(`${turningPointsView(result.turningPoints, view)}\n`);
  if (result.survey) screen.out(surveyView(result.survey, view));
  // Last, so that it is still on the screen when the trainee decides what to do next.
  const steps = nextTime(card);
  if (steps.length > 0) screen.out(`\n${nextTimeView(steps, view)}`);
}

/** 1 where the conversation failed: below the bar, or by a critical criterion. */
export function exitCodeOf({ assessment }: PracticeResult, min: number | undefined): ExitCode {
  const { score, passed } = assessment.total;
  if (assessment.critical.failed.length > 0) return 1;
  if (min !== undefined) return score !== null && score < min ? 1 : 0;
  return passed === false ? 1 : 0;
}
