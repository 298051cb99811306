import type { Rubric } from '../../files/generated/rubric.js';
import type { Loaded } from '../../files/load-file.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { rubricChanges } from '../../rubric/compare/rubric-changes.js';
import { shiftTally } from '../../rubric/compare/shift-tally.js';
import { unseenIn } from '../../rubric/compare/unseen.js';
import type { ExitCode, Run } from '../command.js';
import { UsageError } from '../failures.js';
import { readConversationRubric } from '../rubric-trial/read-draft.js';
import { readScoreOptions } from '../score/score-options.js';
import { startProgress } from '../terminal/progress.js';
import { compareFiles } from './compare-files.js';
import { isScoresFile, readScores } from './scores-file.js';
import { showDiff } from './show-diff.js';

export interface DiffOptions {
  readonly maxShift?: string;
  readonly maxFlips?: string;
  readonly map?: readonly string[];
  readonly format?: string;
  readonly language?: string;
}

function gate(given: string | undefined, run: Run): number | undefined {
  if (given === undefined) return undefined;
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (!(value >= 0)) throw new UsageError(makeProblem('CL105', run.messages.diffBadGate(given)));
  return value;
}

async function isOfUse(cwd: string, file: string): Promise<boolean> {
  for await (const { score } of readScores(cwd, file)) return score !== undefined;
  return false;
}

/** A file of scores whose first line carries no results of criteria is of no use: better said before an hour's work. */
async function refuseEmptyScores(run: Run, files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (!(await isScoresFile(run.cwd, file))) continue;
    if (await isOfUse(run.cwd, file)) continue;
    const hint = run.messages.diffScoresHint;
    throw new UsageError(makeProblem('CL105', run.messages.diffScores(file), { hint }));
  }
}

/**
 * `shoptalk rubric diff`: what a changed rubric does to past conversations. 0 fine · 1 a gate was passed, or a
 * conversation is broken · 2 nothing could be scored.
 */
export async function diffRubrics(
  run: Run,
  [old, today]: readonly [old: string, today: string],
  files: readonly string[],
  options: DiffOptions,
): Promise<ExitCode> {
  const { messages } = run;
  const [maxShift, maxFlips] = [gate(options.maxShift, run), gate(options.maxFlips, run)];
  await refuseEmptyScores(run, files);
  const before: Loaded<Rubric> = await readConversationRubric(run, old);
  const after = await readConversationRubric(run, today);
  const changes = rubricChanges(before.value, after.value);
  if (files.length === 0) {
    showDiff(run, changes, undefined, after.value.dimensions);
    return 0;
  }
  const { map, format, language } = options;
  const settings = readScoreOptions(
    { rubric: '', ...(map && { map }), ...(format && { format }), ...(language && { language }) },
    messages,
  );
  const rubrics = { before: before.value, after: after.value };
  const tally = shiftTally();
  const problems: Problem[] = [];
  const progress = startProgress(!run.flags.json, run.now);
  let [count, recomputed] = [0, 0];
  try {
    for await (const compared of compareFiles(run, rubrics, files, settings)) {
      if (run.interrupted.aborted) return 130;
      if ('code' in compared) {
        problems.push(compared);
        continue;
      }
      tally.add(compared.conversation, compared.before, compared.after);
      count += 1;
      if (compared.isRecomputed) recomputed += 1;
      progress.show(messages.diffProgress(count));
    }
  } finally {
    progress.stop();
  }
  await run.showProblems(problems);
  if (count === 0) return 2;
  const summary = tally.summary();
  const past = recomputed > 0 ? { recomputed, unseen: unseenIn(before.value, after.value) } : undefined;
  showDiff(run, changes, summary, after.value.dimensions, past);
  const flips = summary.newlyPassed + summary.newlyFailed;
  const isOver =
    (maxShift !== undefined && summary.largestShift > maxShift) ||
    (maxFlips !== undefined && flips > maxFlips);
  return isOver || problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
