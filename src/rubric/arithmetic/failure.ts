import type { CriterionResult, CriticalFailure } from '../assessment.js';
import type { Criterion } from '../rubric.js';

/** Shares are kept with four decimals; 1 - 4/5 is a hair below 0.2 and not meant to be. */
const rounding = 5e-5;
/** A critical item with less than half of its points is a failure (Zendesk QA counts it so). */
const defaultFailsBelow = 0.5;

/** Did a criterion with `critical` or `auto_fail` fail? What was not assessed cannot. */
export function hasFailed(criterion: Criterion, result: CriterionResult): boolean {
  if (result.share === null) return false;
  return (criterion.fails_below ?? defaultFailsBelow) - result.share > rounding;
}

export interface Failures {
  readonly critical: readonly CriticalFailure[];
  /** Criterion that zeroes a dimension, by dimension. */
  readonly zeroes: ReadonlyMap<string, string>;
  /** Criterion that zeroes everything. */
  readonly zeroesAll: string | null;
}

/** Critical errors are kept apart from the score; only `auto_fail` touches it. */
export function failuresOf(pairs: readonly (readonly [Criterion, CriterionResult])[]): Failures {
  const critical: CriticalFailure[] = [];
  const zeroes = new Map<string, string>();
  let zeroesAll: string | null = null;
  for (const [criterion, result] of pairs) {
    if (!hasFailed(criterion, result)) continue;
    if (criterion.critical) critical.push({ criterion: criterion.id, family: criterion.critical });
    if (criterion.auto_fail === 'all') zeroesAll ??= criterion.id;
    if (criterion.auto_fail === 'dimension' && !zeroes.has(criterion.dimension)) {
      zeroes.set(criterion.dimension, criterion.id);
    }
  }
  return { critical, zeroes, zeroesAll };
}
