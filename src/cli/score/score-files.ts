import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { newBatch } from '../../report/batch/batch-summary.js';
import type { Assessment } from '../../rubric/assessment.js';
import type { ExitCode, Run } from '../command.js';
import { UsageError } from '../failures.js';
import { libraryPlace } from '../run-places.js';
import { startProgress } from '../terminal/progress.js';
import { type InputItem, readInputs } from './inputs.js';
import { optimiseFromNow, worthOptimisingFrom } from './long-work.js';
import { readScoreOptions, type ScoreOptions } from './score-options.js';
import { scorecardPrinter, showSummary } from './score-output.js';
import { loadScorer } from './scorer.js';

/** Problems are shown in groups of at most this many, so that a hopeless file does not fill the memory. */
const problemsAtOnce = 100;

/** Below the bar, or a critical failure. What could not be assessed is no failure. */
function hasFailed({ total, critical }: Assessment, min: number): boolean {
  return critical.failed.length > 0 || (total.score !== null && total.score < min);
}

/**
 * `shoptalk score`: one scorecard a conversation on standard output, problems and the summary on standard error.
 * 0 fine · 1 a conversation failed or a record was broken · 2 nothing could be read, or a file could not be opened.
 */
export async function scoreFiles(
  run: Run,
  files: readonly string[],
  options: ScoreOptions,
): Promise<ExitCode> {
  const { messages, screen } = run;
  if (files.length === 0) {
    throw new UsageError(
      makeProblem('CL103', messages.scoreNeedsFiles, { hint: messages.scoreNeedsFilesHint }),
    );
  }
  const settings = readScoreOptions(options, messages);
  const trustLabels = options.trustLabels === true;
  const scorer = await loadScorer({
    rubric: options.rubric,
    place: libraryPlace(run),
    trustLabels,
    messages,
    language: run.language,
  });
  const min = settings.min ?? scorer.rubric.pass;
  const batch = newBatch(scorer.rubric);
  const print = options.summaryOnly === true ? undefined : scorecardPrinter(run, scorer.rubric);
  const progress = startProgress(options.quiet !== true, run.now);
  const began = run.now().getTime();
  let scored = 0;
  let broken = 0;
  let failed = 0;
  let unopened = 0;
  let waiting: Problem[] = [];

  const tell = async (problem: Problem): Promise<void> => {
    waiting.push(problem);
    if (waiting.length >= problemsAtOnce) await tellAll();
  };
  const tellAll = async (): Promise<void> => {
    const shown = waiting;
    waiting = [];
    await run.showProblems(shown);
  };

  const report = async (problem: Problem): Promise<void> => {
    if (problem.severity === 'error') {
      broken += 1;
      batch.addProblem();
    }
    await tell(problem);
  };
  const take = async (item: InputItem): Promise<void> => {
    if (item.kind === 'unreadable') unopened += 1;
    if (item.kind !== 'conversation') return report(item.problem);
    const result = scorer.score(item.conversation);
    if ('code' in result) return report(result);
    const failure = hasFailed(result.assessment, min);
    if (failure) failed += 1;
    scored += 1;
    if (scored === worthOptimisingFrom) optimiseFromNow();
    batch.add(result.assessment, failure);
    print?.(result);
    await screen.ready();
  };

  for await (const items of readInputs(run, files, settings)) {
    for (const item of items) {
      if (run.interrupted.aborted) break;
      await take(item);
    }
    const seconds = Math.max(0.001, (run.now().getTime() - began) / 1000);
    progress.show(messages.scoreProgress(scored, broken, Math.round(scored / seconds)));
  }
  progress.stop();
  await tellAll();
  if (options.summaryOnly === true || (options.quiet !== true && scored > 1)) {
    showSummary(run, batch.summary(), min, options.summaryOnly === true);
  }
  if (scored === 0 || unopened > 0) return 2;
  return failed > 0 || broken > 0 ? 1 : 0;
}
