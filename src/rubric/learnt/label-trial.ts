import { figuresOf } from '../../behaviour/measure.js';
import { foldCount } from './folds.js';

/** The labelled turns of one party: for each whether it carries the label, and the fold it is held back in. */
export interface LabelTrial {
  readonly right: readonly boolean[];
  readonly folds: readonly number[];
}

/** F1 of what was said of the turns; `fold`: of those in one fold alone. */
export function f1Of({ right, folds }: LabelTrial, said: readonly boolean[], fold?: number): number {
  let [hit, missed, wrong] = [0, 0, 0];
  for (const [at, is] of right.entries()) {
    if (fold !== undefined && folds[at] !== fold) continue;
    if (is && said[at]) hit += 1;
    else if (is) missed += 1;
    else if (said[at]) wrong += 1;
  }
  return figuresOf({ hit, missed, false: wrong }).f1;
}

/** The value above which saying so gives the best F1. */
export function bestCut(values: readonly number[], right: readonly boolean[]): number {
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const all = right.filter(Boolean).length;
  let hit = 0;
  let best = { f1: 0, cut: 1 };
  for (const [rank, at] of order.entries()) {
    if (right[at]) hit += 1;
    const next = order[rank + 1];
    const value = values[at] ?? 0;
    const below = next === undefined ? value - 1e-6 : (values[next] ?? 0);
    const f1 = (2 * hit) / (rank + 1 + all);
    if (below < value && f1 > best.f1) best = { f1, cut: (value + below) / 2 };
  }
  return best.cut;
}

/** Says of each turn whether it carries the label, with a cut chosen on the other folds. */
export function saidOf({ right, folds }: LabelTrial, values: readonly number[]): readonly boolean[] {
  const cuts = Array.from({ length: foldCount }, (_, fold) => {
    const others = [...values.keys()].filter((at) => folds[at] !== fold);
    return bestCut(
      others.map((at) => values[at] ?? 0),
      others.map((at) => right[at] ?? false),
    );
  });
  return values.map((value, at) => value > (cuts[folds[at] ?? 0] ?? 1));
}
