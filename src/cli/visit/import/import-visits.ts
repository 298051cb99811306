import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import type { Store } from '../../../store/open-store.js';
import type { WholeVisit } from '../../../store/visits.js';
import type { ExitCode, Run } from '../../command.js';
import type { ImportVisitsOptions } from '../../commands/visit/import.js';
import { personOf, withStore } from '../../open-store.js';
import { optimiseFromNow } from '../../score/long-work.js';
import { settingsOf } from '../../settings-of-run.js';
import { startProgress } from '../../terminal/progress.js';
import { openRows } from './open-rows.js';
import { openReader, type RowReader } from './read-rows.js';

/** So many visits are kept in one go. */
const together = 100;

interface Counts {
  kept: number;
  drafts: number;
  known: number;
  refused: number;
}

/** `shoptalk visit import <files…>`: exports of KoboToolbox and ODK, and tables with one row a visit. */
export async function importVisits(
  run: Run,
  files: readonly string[],
  options: ImportVisitsOptions,
): Promise<ExitCode> {
  const settings = await settingsOf(run);
  const reader = await openReader(run, options, settings, personOf(run, options.evaluator));
  const counts: Counts = { kept: 0, drafts: 0, known: 0, refused: 0 };
  const work = (store: Store | undefined) => importAll(run, files, reader, counts, store);
  const unreadable = options.dryRun === true ? await work(undefined) : await withStore(run, work);
  const { kept, drafts, known, refused } = counts;
  if (run.flags.json) {
    run.screen.json({ dry_run: options.dryRun === true, kept, drafts, known, refused, unreadable });
  } else {
    const words = run.messages.importWords;
    run.screen.out(
      options.dryRun === true ? words.wouldKeep(kept, refused) : words.done(kept, known, refused),
    );
    if (drafts > 0) run.screen.out(words.drafts(drafts));
  }
  if (unreadable > 0) return 2;
  return refused > 0 ? 1 : 0;
}

/** Reads file by file, keeping visits a few at a time; returns how many files could not be read. */
async function importAll(
  run: Run,
  files: readonly string[],
  reader: RowReader,
  counts: Counts,
  store: Store | undefined,
): Promise<number> {
  optimiseFromNow();
  const progress = startProgress(!run.flags.json, run.now);
  let unreadable = 0;
  let waiting: WholeVisit[] = [];
  let problems: Problem[] = [];
  const flush = async (): Promise<void> => {
    const visits = waiting;
    waiting = [];
    if (store && visits.length > 0) {
      const outcomes = await store.visits.keepAll(visits);
      for (const [index, outcome] of outcomes.entries()) {
        if ('known' in outcome) counts.known += 1;
        else count(counts, visits[index]);
      }
    } else for (const visit of visits) count(counts, visit);
    const told = problems;
    problems = [];
    if (told.length > 0) await run.showProblems(told);
  };
  try {
    for (const file of files) {
      let rows = 0;
      reader.begin();
      for await (const row of openRows(run, file, reader.isKnown)) {
        rows += 1;
        if (row.kind === 'unreadable') {
          unreadable += 1;
          problems.push(row.problem);
          continue;
        }
        const read = await reader.read(row, file, store);
        problems.push(...read.problems);
        if (read.kind === 'visit') waiting.push(read.visit);
        else counts[read.kind] += 1;
        if (waiting.length >= together || problems.length >= together) await flush();
        progress.show(run.messages.importWords.progress(counts.kept + waiting.length, counts.refused));
      }
      if (rows === 0) {
        counts.refused += 1;
        problems.push(makeProblem('VI161', run.messages.importWords.nothingThere, { file }));
      }
    }
    await flush();
  } finally {
    progress.stop();
  }
  return unreadable;
}

function count(counts: Counts, visit: WholeVisit | undefined): void {
  counts.kept += 1;
  if (visit?.assessment === undefined) counts.drafts += 1;
}
