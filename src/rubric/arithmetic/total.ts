import type { Assessment, CriticalFailure } from '../assessment.js';
import type { Rubric } from '../rubric.js';

type Total = Assessment['total'];

/**
 * Band and pass mark. A critical failure fails the assessment and puts it in the lowest band whatever the
 * score, which is still shown.
 */
export function totalOf(
  rubric: Pick<Rubric, 'bands' | 'pass'>,
  score: number | null,
  scoreBeforeFailure: number | null,
  failed: readonly CriticalFailure[],
): Total {
  const failedAny = failed.length > 0;
  if (score === null) return { score, scoreBeforeFailure, band: null, passed: failedAny ? false : null };
  return {
    score,
    scoreBeforeFailure,
    band: bandOf(rubric.bands, failedAny ? Number.NEGATIVE_INFINITY : score),
    passed: !failedAny && score >= rubric.pass - 1e-9,
  };
}

/** The highest band whose start the score reaches; the lowest when it reaches none. */
function bandOf(bands: Rubric['bands'], score: number): string | null {
  const rising = [...bands].sort((a, b) => a.from - b.from);
  const reached = rising.filter((band) => score >= band.from - 1e-9).at(-1);
  return (reached ?? rising[0])?.id ?? null;
}
