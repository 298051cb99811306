import { families } from '../../batch/figures.js';
import type { ReportFigures } from '../figures.js';
import type { CriticalFigures } from '../report.js';
import { shareOf } from '../statistics/estimates.js';

/** Families of which a critical item applied at least once, against their targets. */
export function criticalOf({
  total,
  targets,
}: Pick<ReportFigures, 'total' | 'targets'>): readonly CriticalFigures[] {
  return families.flatMap((family): readonly CriticalFigures[] => {
    const { applied, failed } = total.critical[family];
    if (applied === 0) return [];
    const kept = shareOf(applied - failed, applied);
    return [{ family, kept, failed, target: targets[family], verdict: verdictOf(kept, targets[family]) }];
  });
}

function verdictOf({ interval }: CriticalFigures['kept'], target: number): CriticalFigures['verdict'] {
  if (!interval) return 'cannot-tell';
  if (interval.low >= target) return 'met';
  return interval.high < target ? 'not-met' : 'cannot-tell';
}
