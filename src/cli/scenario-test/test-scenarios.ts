import { loadDetector } from '../../files/load-detector.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { type TestedScenario, testTotals } from '../../report/scenario-test/tested.js';
import type { ExitCode, Run } from '../command.js';
import { outcomeOf, ProblemsError } from '../failures.js';
import { libraryPlace } from '../run-places.js';
import { startProgress } from '../terminal/progress.js';
import { findScenarios } from './find-scenarios.js';
import { showFailures, showForPrograms, showTable } from './show-tests.js';
import { type Bench, testFile } from './test-file.js';
import { readTestOptions, type ScenarioTestOptions } from './test-options.js';

/**
 * `shoptalk scenario test`: plays gold conversations and cases. 0 all as expected · 1 something is not, or a file is
 * broken · 2 there is nothing to test, or a file cannot be read.
 */
export async function testScenarios(
  run: Run,
  words: readonly string[],
  options: ScenarioTestOptions,
): Promise<ExitCode> {
  const { messages } = run;
  const wishes = readTestOptions(options, run.flags, messages);
  const place = libraryPlace(run);
  const found = await findScenarios(words, place);
  if (found.problems.length > 0) throw new ProblemsError(found.problems);
  const { detector } = await loadDetector();
  const progress = startProgress(true, run.now);
  const tell: Bench['tell'] = (scenario, language) => progress.show(messages.testing(scenario, language));
  const bench: Bench = { place, detector, now: run.now, tell };
  if (options.watch === true) {
    progress.stop();
    const { watchTests } = await import('./watch-tests.js');
    const findAgain = async () => (await findScenarios(words, place)).files;
    return watchTests(run, found.files, findAgain, bench, wishes);
  }

  const tested: TestedScenario[] = [];
  const problems: Problem[] = [];
  try {
    for (const file of found.files) {
      if (run.interrupted.aborted) return 130;
      const result = await testFile(file, bench, wishes);
      tested.push(...result.tested);
      problems.push(...result.problems);
      if (wishes.format === 'text') for (const each of result.tested) showFailures(run, each);
      await run.screen.ready();
      if (wishes.bail && testTotals(tested).failures > 0) break;
    }
  } finally {
    progress.stop();
  }
  await run.showProblems(problems);
  if (testTotals(tested).conversations === 0 && problems.length === 0) {
    const { only } = wishes;
    const message = only === undefined ? messages.nothingToTest : messages.nothingNamed(only);
    throw new ProblemsError([makeProblem('SC187', message)], 'could-not-run');
  }
  const complete = problems.every(({ severity }) => severity !== 'error');
  if (wishes.format !== 'text') showForPrograms(run, tested, wishes.format);
  else if (tested.length > 0) showTable(run, tested, complete);
  if (!complete) return outcomeOf(problems) === 'could-not-run' ? 2 : 1;
  return testTotals(tested).failures > 0 ? 1 : 0;
}
