import { availableParallelism } from 'node:os';
import { makeProblem } from '../../files/make-problem.js';
import type { ExitCode, Run } from '../command.js';
import { UsageError } from '../failures.js';
import { libraryPlace } from '../run-places.js';
import { startProgress } from '../terminal/progress.js';
import { openAccount } from './account.js';
import { howFar } from './how-far.js';
import { readInput } from './inputs.js';
import type { Counts } from './out/journal.js';
import { openOutput } from './out/open-output.js';
import { type OutputKeeper, toFile, toScreen } from './output-keeper.js';
import { beginning, groupsFrom } from './place.js';
import { problemGroups } from './problem-groups.js';
import type { Rendering } from './rendering.js';
import { readScoreOptions, type ScoreOptions, type ScoreSettings } from './score-options.js';
import { renderingOf, showSummary } from './score-output.js';
import { loadScorer, type Scorer, type ScorerOptions } from './scorer.js';
import { sizeOf } from './size-of.js';
import { handsFor, itemsAtOnce } from './workers/hands.js';
import { scoredInOrder } from './workers/in-order.js';

/**
 * `shoptalk score`: one scorecard a conversation on standard output, or one line of JSON in the file of `--out`; problems
 * and the summary on standard error.
 * 0 fine · 1 a conversation failed or a record was broken · 2 nothing could be read, or a file could not be opened.
 */
export async function scoreFiles(
  run: Run,
  files: readonly string[],
  options: ScoreOptions,
): Promise<ExitCode> {
  const { messages } = run;
  if (files.length === 0) {
    throw new UsageError(
      makeProblem('CL103', messages.scoreNeedsFiles, { hint: messages.scoreNeedsFilesHint }),
    );
  }
  const settings = readScoreOptions(options, messages);
  const orders: ScorerOptions = {
    rubric: options.rubric,
    place: libraryPlace(run),
    trustLabels: options.trustLabels === true,
    messages,
    language: run.language,
    ...(options.model !== undefined && { model: options.model }),
  };
  const scorer = await loadScorer(orders);
  const output = await openOutput(run, files, options, settings, scorer);
  const rendering = renderingFor(run, options);
  const keeper = output ? toFile(run, files, output, options.quiet === true) : toScreen(run, rendering);
  try {
    return await work(run, files, { options, settings, orders, scorer, rendering, keeper });
  } finally {
    keeper.close();
  }
}

function renderingFor(run: Run, { out, summaryOnly }: ScoreOptions): Rendering {
  if (out !== undefined) return { kind: 'json' };
  return summaryOnly === true ? { kind: 'nothing' } : renderingOf(run);
}

interface Work {
  readonly options: ScoreOptions;
  readonly settings: ScoreSettings;
  readonly orders: ScorerOptions;
  readonly scorer: Scorer;
  readonly rendering: Rendering;
  readonly keeper: OutputKeeper;
}

async function work(run: Run, files: readonly string[], given: Work): Promise<ExitCode> {
  const { options, settings, orders, scorer, rendering, keeper } = given;
  const { messages } = run;
  const { from } = keeper;
  const min = settings.min ?? scorer.rubric.pass;
  const account = openAccount(scorer.rubric, min, from);
  const place = from?.place ?? beginning;
  const toRead = sizeOf(files.slice(place.file), run.cwd);
  const progress = startProgress(options.quiet !== true, run.now);
  const tellHowFar = howFar({ progress, messages, now: run.now, toRead, before: from?.counts });
  const problems = problemGroups(run);
  const hands = handsFor(scorer, orders, rendering, run, {
    threads: settings.workers ?? availableParallelism(),
    toRead,
  });
  keeper.begin(account, place);
  try {
    const groups = groupsFrom(place, {
      files: files.length,
      most: itemsAtOnce,
      read: (file, count) => readInput(run, files[file] ?? '', settings, count),
      live: (file) => files[file] === '-',
    });
    for await (const group of scoredInOrder(groups, hands)) {
      if (run.interrupted.aborted) return 130;
      const found = await keeper.take(group, account);
      for (const problem of found) await problems.tell(problem);
      tellHowFar.show(account.counts, group.bytes);
    }
  } finally {
    hands.close();
    progress.stop();
    await problems.tellAll();
  }
  const { counts } = account;
  keeper.finish(account, files.length);
  if (options.summaryOnly === true || (options.quiet !== true && counts.scored > 1)) {
    showSummary(run, account.batch.summary(), min, options.summaryOnly === true);
  }
  return exitCodeOf(counts);
}

function exitCodeOf({ scored, broken, failed, unopened }: Counts): ExitCode {
  if (scored === 0 || unopened > 0) return 2;
  return failed > 0 || broken > 0 ? 1 : 0;
}
