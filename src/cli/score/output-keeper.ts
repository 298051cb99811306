import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import type { Run } from '../command.js';
import { ProblemsError } from '../failures.js';
import type { Account } from './account.js';
import type { BatchFile } from './out/batch-file.js';
import { identifyInput } from './out/identify.js';
import type { Reached } from './out/journal.js';
import type { Group, Place } from './place.js';
import type { Rendering } from './rendering.js';
import { printRendered } from './score-output.js';
import type { ScoredItem } from './workers/in-order.js';

/** Where scores go, and what is kept of a run while it lasts. */
export interface OutputKeeper {
  /** Where an earlier run stopped. */
  readonly from: Reached | undefined;
  begin(account: Account, place: Place): void;
  /** Counts and writes a group; returns the problems in it. */
  take(group: Group<ScoredItem>, account: Account): Promise<readonly Problem[]>;
  finish(account: Account, files: number): void;
  close(): void;
}

/** Counts the items of a group. */
function taken(group: Group<ScoredItem>, account: Account) {
  const problems: Problem[] = [];
  let text = '';
  for (const item of group.items) {
    const result = account.take(item);
    if (typeof result === 'string') text += result;
    else problems.push(result);
  }
  return { text, problems };
}

/** Scores go to standard output as they come. */
export function toScreen(run: Run, rendering: Rendering): OutputKeeper {
  return {
    from: undefined,
    begin: () => undefined,
    async take(group, account) {
      const { text, problems } = taken(group, account);
      if (text !== '') printRendered(run, rendering, text);
      await run.screen.ready();
      return problems;
    },
    finish: () => undefined,
    close: () => undefined,
  };
}

/** How often what was written is made safe, in milliseconds: a killed run scores no more than that again. */
const keptEvery = 1000;

/** Scores go to a file that survives being killed. */
export function toFile(run: Run, files: readonly string[], output: BatchFile, quiet: boolean): OutputKeeper {
  const { messages, screen, now, interrupted } = run;
  const before = files.map((file) => (file === '-' ? undefined : identifyInput(file, run.cwd)));
  const again = !files.includes('-');
  let current: { place: Place; account: Account } | undefined;
  let kept = now().getTime();

  const reached = (account: Account, place: Place) => ({
    place,
    counts: account.counts,
    batch: account.batch.state(),
  });
  /** A file that others write while it is read is half of this and half of that. */
  const checkUnchanged = (from: number, to: number): void => {
    for (let file = from; file < to; file += 1) {
      const then = before[file];
      if (then === undefined) continue;
      const { size, changed } = identifyInput(then.file, run.cwd);
      if (size === then.size && changed === then.changed) continue;
      throw new ProblemsError([makeProblem('BT107', messages.scoreInputChanged, { file: then.file })]);
    }
  };
  // The program leaves as soon as this returns. All that was scored in order is written; only the journal lags behind.
  const stop = (): void => {
    if (current === undefined) return;
    if (again) output.keep(reached(current.account, current.place));
    else output.discard();
    const { scored } = current.account.counts;
    screen.note(again ? messages.scoreStopped(scored) : messages.scoreStoppedForGood);
  };
  interrupted.addEventListener('abort', stop);

  return {
    from: output.from,
    begin(account, place) {
      if (!quiet && output.from !== undefined)
        screen.note(
          output.complete ? messages.scoreNothingLeft : messages.scoreGoesOn(account.counts.scored),
        );
      current = { account, place };
      if (!output.complete) output.keep(reached(account, place));
    },
    async take(group, account) {
      checkUnchanged(current?.place.file ?? 0, group.end.file);
      // Counting and writing are one step: whatever interrupts, what is counted is written.
      const { text, problems } = taken(group, account);
      if (text !== '') output.write(text);
      current = { account, place: group.end };
      if (now().getTime() - kept >= keptEvery) {
        output.keep(reached(account, group.end));
        kept = now().getTime();
      }
      return problems;
    },
    finish(account, count) {
      const { scored } = account.counts;
      if (scored === 0) output.discard();
      else output.finish(reached(account, { file: count, items: 0 }));
      current = undefined;
    },
    close() {
      interrupted.removeEventListener('abort', stop);
      output.close();
    },
  };
}
