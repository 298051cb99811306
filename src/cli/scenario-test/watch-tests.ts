import { existsSync } from 'node:fs';
import path from 'node:path';
import { type LibraryFile, shownPath } from '../../files/library.js';
import { makeProblem } from '../../files/make-problem.js';
import type { TestedScenario } from '../../report/scenario-test/tested.js';
import type { ExitCode, Run } from '../command.js';
import { type QuitKeys, waitForQuit } from '../terminal/wait-for-quit.js';
import { showFailures, showTable } from './show-tests.js';
import { type Bench, testFile } from './test-file.js';
import type { TestWishes } from './test-options.js';
import { gatherBursts, type OpenWatcher, openFileWatcher } from './watch-files.js';

function later(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

/** Nobody is at the keys: only an interruption ends the watch, and that ends the program. */
const nobody: QuitKeys = { left: new Promise(() => undefined), close: () => undefined };

/** Longest wait of a timer, milliseconds. */
const longest = 2 ** 31 - 1;

/** Whether all folders of the scenarios are gone: nothing could be noticed any more. */
function allGone(scenarios: readonly LibraryFile[]): boolean {
  return scenarios.length > 0 && scenarios.every((file) => !existsSync(path.dirname(file.path)));
}

/**
 * Plays everything once, then again what a saved file touches, until the person leaves. A file that is broken while it
 * is being written is told of, and the watch goes on. Once the folders are gone, it ends with 2.
 *
 * @param findAgain finds what is to be tested anew: a scenario that was made since is played, too
 */
export async function watchTests(
  run: Run,
  scenarios: readonly LibraryFile[],
  findAgain: () => Promise<readonly LibraryFile[]>,
  bench: Bench,
  wishes: TestWishes,
  openWatcher: OpenWatcher = openFileWatcher,
): Promise<ExitCode> {
  const { messages, screen, style } = run;
  const touching = new Map<LibraryFile, readonly string[]>();
  const bursts = gatherBursts(later);
  const watched = (): Set<string> => new Set([...touching.values()].flat());
  const watcher = await openWatcher((file) => {
    if (watched().has(file) || /\.ya?ml$/.test(file)) bursts.add(file);
  });

  const play = async (files: readonly LibraryFile[]): Promise<void> => {
    const tested: TestedScenario[] = [];
    let broken = false;
    for (const file of files) {
      const result = await testFile(file, bench, wishes);
      // What was broken may not name all of its files: those known from before still count.
      touching.set(file, [...new Set([...(touching.get(file) ?? []), ...result.files])]);
      tested.push(...result.tested);
      for (const each of result.tested) showFailures(run, each);
      await run.showProblems(result.problems);
      broken ||= result.problems.some(({ severity }) => severity === 'error');
    }
    if (tested.length > 0) showTable(run, tested, !broken);
    else if (!broken) screen.note(messages.nothingToTest);
    if (broken) screen.note(messages.brokenWhileWatching);
    const all = watched();
    await watcher.add([...new Set([...all].map((file) => path.dirname(file)))]);
    screen.note(style.paint.dim(messages.watchingFiles(all.size)));
  };

  const keys = run.interactive ? waitForQuit() : nobody;
  const left = keys.left.then((how): ExitCode => (how === 'quit' ? 0 : 130));
  // Where nobody is at the keys and the watched folders are gone, nothing else would keep the program waiting.
  const awake = setInterval(() => undefined, longest);
  try {
    await play(scenarios);
    while (true) {
      const changed = await Promise.race([bursts.next(), left]);
      if (typeof changed === 'number') return changed;
      const known = [...touching.keys()];
      if (allGone(known)) {
        const folders = new Set(known.map((file) => shownPath(path.dirname(file.path), run.cwd)));
        await run.showProblems(
          [...folders].map((file) => makeProblem('FI101', 'this folder is no longer there', { file })),
        );
        return 2;
      }
      const made = (await findAgain()).filter(
        (file) => changed.includes(file.path) && known.every((each) => each.path !== file.path),
      );
      const touched = known.filter((file) => touching.get(file)?.some((each) => changed.includes(each)));
      const all = new Set([...watched(), ...made.map((file) => file.path)]);
      const telling = changed.filter((file) => all.has(file));
      if (telling.length === 0) continue;
      for (const file of telling) screen.note(messages.changedFile(shownPath(file, run.cwd)));
      await play([...touched, ...made]);
    }
  } finally {
    clearInterval(awake);
    keys.close();
    await watcher.close();
  }
}
