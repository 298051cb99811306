import { existsSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '../../files/library.js';
import { makeProblem } from '../../files/make-problem.js';
import type { ExitCode, Run } from '../command.js';
import { ProblemsError, UsageError } from '../failures.js';
import { gatherBursts, type OpenWatcher, openFileWatcher } from '../scenario-test/watch-files.js';
import { waitForQuit } from '../terminal/wait-for-quit.js';

function later(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

/** A draft that is broken while it is being written is told of, and the watch goes on. */
async function tolerantly(run: Run, attempt: () => Promise<unknown>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof UsageError) await run.showProblems([error.problem]);
    else if (error instanceof ProblemsError) await run.showProblems(error.problems);
    else throw error;
    run.screen.note(run.messages.trialBrokenWhileWatching);
  }
}

/**
 * Tries once, then again after each save of one of the files, until the person leaves with q or Ctrl-C (0). Once the
 * folders of all the files are gone, it ends with 2.
 *
 * @param files absolute paths
 */
export async function watchDraft(
  run: Run,
  files: readonly string[],
  attempt: () => Promise<unknown>,
  openWatcher: OpenWatcher = openFileWatcher,
): Promise<ExitCode> {
  const { messages, screen, style } = run;
  const bursts = gatherBursts(later);
  const watcher = await openWatcher((file) => {
    if (files.includes(file)) bursts.add(file);
  });
  const folders = [...new Set(files.map((file) => path.dirname(file)))];
  const keys = run.interactive ? waitForQuit() : undefined;
  const left = keys?.left.then(() => 'left' as const) ?? new Promise<never>(() => undefined);
  try {
    await watcher.add(folders);
    while (true) {
      await tolerantly(run, attempt);
      screen.note(style.paint.dim(messages.watchingFiles(files.length)));
      const changed = await Promise.race([bursts.next(), left]);
      if (changed === 'left') return 0;
      if (!folders.some((folder) => existsSync(folder))) {
        await run.showProblems(
          folders.map((folder) =>
            makeProblem('FI101', 'this folder is no longer there', { file: shownPath(folder, run.cwd) }),
          ),
        );
        return 2;
      }
      for (const file of changed) screen.note(messages.changedFile(shownPath(file, run.cwd)));
    }
  } finally {
    keys?.close();
    await watcher.close();
  }
}
