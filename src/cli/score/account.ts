import type { Problem } from '../../files/problem.js';
import { type Batch, newBatch } from '../../report/batch/batch-summary.js';
import { isBelow } from '../../report/batch/figures.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { Counts, Reached } from './out/journal.js';
import type { ScoredItem } from './workers/in-order.js';

/** Keeps count of a run. */
export interface Account {
  readonly counts: Counts;
  readonly batch: Batch;
  /** Counts an item; returns what is to be printed of it, or the problem. */
  take(item: ScoredItem): string | Problem;
}

/**
 * @param min the total that each conversation must reach
 * @param from where an earlier run stopped
 */
export function openAccount(rubric: Rubric, min: number, from?: Pick<Reached, 'counts' | 'batch'>): Account {
  const counts = { ...(from?.counts ?? { scored: 0, broken: 0, failed: 0, unopened: 0 }) };
  const batch = newBatch(rubric, from?.batch);
  return {
    get counts() {
      return { ...counts };
    },
    batch,
    take(item) {
      if (item.kind === 'marked') {
        const below = isBelow(item.figures, min);
        if (below) counts.failed += 1;
        counts.scored += 1;
        batch.add(item.figures, below);
        return item.text;
      }
      if (item.kind === 'unreadable') counts.unopened += 1;
      if (item.problem.severity === 'error') {
        counts.broken += 1;
        batch.addProblem();
      }
      return item.problem;
    },
  };
}
