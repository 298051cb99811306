import path from 'node:path';
import { modelFolderProblem, writeLearntModel } from '../../files/learnt-model-file.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { learnModel } from '../../rubric/learnt/learn-model.js';
import { readLabelledFiles } from '../agree/labelled-files.js';
import type { ExitCode, Run } from '../command.js';
import { ProblemsError, UsageError } from '../failures.js';
import { libraryPlace } from '../run-places.js';
import { optimiseFromNow } from '../score/long-work.js';
import { readScoreOptions } from '../score/score-options.js';
import { loadScorer, type Scored } from '../score/scorer.js';
import { startProgress } from '../terminal/progress.js';
import { printLearning } from './print-learning.js';

export interface LearnOptions {
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly rubric: string;
  readonly map?: readonly string[];
  readonly quiet?: boolean;
}

/** A hopeless file is told of by its first problems. */
const mostProblems = 100;

/**
 * `shoptalk learn`: fits the scorer to an organisation's own labels, prints how well that works on conversations held
 * back, and writes a model. 0 fine · 1 a record was broken · 2 nothing could be learnt, or not be written.
 */
export async function learn(run: Run, files: readonly string[], options: LearnOptions): Promise<ExitCode> {
  const { messages } = run;
  if (files.length === 0) {
    throw new UsageError(
      makeProblem('CL103', messages.learnNeedsFiles, { hint: messages.learnNeedsFilesHint }),
    );
  }
  const out = await folderOf(run, options);
  const { rubric, map } = options;
  const settings = readScoreOptions({ rubric, ...(map && { map }) }, messages);
  const scorer = await loadScorer({ rubric, place: libraryPlace(run), trustLabels: false, messages });
  const { labelled, problems, unopened } = await readLabelledFiles(run, files, settings);
  optimiseFromNow();
  const progress = startProgress(options.quiet !== true, run.now);
  const unscored: Problem[] = [];
  const scored: Scored[] = [];
  for (const [at, { conversation }] of labelled.entries()) {
    if (run.interrupted.aborted) return 130;
    progress.show(messages.learnScoring(at, labelled.length));
    const result = scorer.score(conversation);
    if ('code' in result) unscored.push(result);
    else scored.push(result);
    if (at % 50 === 0) await new Promise(setImmediate);
  }
  const learning = await learnModel(scored, async (name) => {
    progress.show(messages.learnNow(name));
    // The work holds the thread: without a pause no progress would be seen.
    await new Promise(setImmediate);
  });
  progress.stop();
  await run.showProblems([...problems, ...unscored].slice(0, mostProblems));
  printLearning(run, learning);
  if (!learning.model) {
    const why = learning.outcomes.some(({ notKept }) => notKept === 'no-gain')
      ? messages.learnNothingKept
      : messages.learnTooLittle;
    throw new ProblemsError([makeProblem('LM101', why)], 'could-not-run');
  }
  if (out) {
    await writeLearntModel(out.folder, learning.model);
    run.screen.note(messages.learnWritten(out.name));
  }
  if (unopened > 0) return 2;
  return [...problems, ...unscored].some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Where to write to, asked before minutes of work; undefined where nothing is to be written. */
async function folderOf(
  { cwd, messages }: Run,
  { out, dryRun }: LearnOptions,
): Promise<{ readonly folder: string; readonly name: string } | undefined> {
  if (dryRun === true) return undefined;
  if (out === undefined) {
    throw new UsageError(makeProblem('CL103', messages.learnNeedsOut, { hint: messages.learnNeedsOutHint }));
  }
  const folder = path.resolve(cwd, out);
  const problem = await modelFolderProblem(folder, out);
  if (problem) throw new ProblemsError([problem], 'could-not-run');
  return { folder, name: out };
}
