import type { CriterionEntry, Scorecard } from './scorecard.js';

/** One thing to do better, worth the most points. */
export interface NextStep {
  readonly id: string;
  readonly title: string;
  /** Points that it would have earned. */
  readonly lost: number;
  readonly text?: string;
  readonly example?: string;
}

/**
 * What is worth most next time: critical criteria that failed, then those that lost most points.
 * Equal losses stay in the order of the scorecard. What has no advice is left out.
 */
export function nextTime({ dimensions }: Pick<Scorecard, 'dimensions'>, most = 3): readonly NextStep[] {
  return dimensions
    .flatMap(({ criteria }) => criteria)
    .filter(({ status, bonus, advice }) => !bonus && advice !== undefined && status !== 'met')
    .map((criterion) => ({ criterion, lost: Math.max(0, criterion.possible - criterion.earned) }))
    .filter(({ criterion, lost }) => lost > 0 || criterion.critical !== undefined)
    .sort((one, other) => Number(isCritical(other)) - Number(isCritical(one)) || other.lost - one.lost)
    .slice(0, most)
    .map(({ criterion: { id, title, advice }, lost }) => ({
      id,
      title,
      lost,
      ...(advice?.text === undefined ? {} : { text: advice.text }),
      ...(advice?.example === undefined ? {} : { example: advice.example }),
    }));
}

function isCritical({ criterion }: { readonly criterion: CriterionEntry }): boolean {
  return criterion.critical !== undefined && criterion.status === 'missed';
}
