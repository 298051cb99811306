import type { Criterion } from '../rubric.js';
import { type Pointer, problemAt, type RubricRule } from './rule.js';

/** Critical criteria that no conversation and no answer can fail, and what only matters to critical ones. */
export const toothless: RubricRule = (rubric) =>
  rubric.criteria.flatMap((criterion, index) => {
    const at = (key: string, message: string) => warning(['criteria', index, key], message);
    const { id, critical, auto_fail, fails_below, bonus } = criterion;
    if (!critical && !auto_fail) {
      return fails_below === undefined
        ? []
        : [at('fails_below', '"fails_below" says nothing without "critical" or "auto_fail"')];
    }
    const key = critical ? 'critical' : 'auto_fail';
    if (fails_below === 0) return [at('fails_below', `no share lies below 0: "${id}" can never fail`)];
    if (bonus) return [at('bonus', `"${id}" is a bonus, and fails whoever misses it`)];
    return canMiss(criterion, fails_below ?? 0.5)
      ? []
      : [at(key, `"${id}" can never fail: no answer to its question earns too little`)];
  });

/** Whether something can be found or answered that earns less than this share. */
function canMiss({ said, done, seen, judged }: Criterion, below: number): boolean {
  if (said || done || judged || !seen) return true;
  const { type, points, options, ranges } = seen;
  if (type === 'yes-no') return (points?.yes ?? (points ? 0 : 1)) !== (points?.no ?? 0);
  if (type === 'choice') {
    const earned = (options ?? []).filter((option) => !option.bonus).map((option) => option.points ?? 0);
    const most = Math.max(0, ...earned);
    return most > 0 && earned.some((each) => each / most < below);
  }
  if (type === 'text' || type === 'photo') return false;
  if (type === 'scale' || type === 'choices') return true;
  return (ranges ?? []).some((range) => range.points > 0);
}

const warning = (pointer: Pointer, message: string) =>
  problemAt('RB151', pointer, message, { severity: 'warning' });
