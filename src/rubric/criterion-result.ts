import { guardPoints, noPoints, pointsFor } from './arithmetic/points.js';
import type { CriterionResult, CriterionStatus } from './assessment.js';
import type { Finding } from './evidence/finding.js';
import type { Criterion } from './rubric.js';

/** Turns what was found into points. */
export function criterionResult(criterion: Criterion, finding: Finding): CriterionResult {
  const about = {
    id: criterion.id,
    title: criterion.title,
    dimension: criterion.dimension,
    ...(criterion.section === undefined ? {} : { section: criterion.section }),
    ...(criterion.critical === undefined ? {} : { critical: criterion.critical }),
    bonus: criterion.bonus ?? false,
  };
  if (finding.status !== 'assessed') {
    const nothing = { share: null, ...noPoints, guard: false, evidence: finding.evidence ?? [] };
    return { ...about, ...nothing, status: finding.status };
  }
  const { share, guard, evidence, belongs, withheld } = finding;
  const weight = criterion.weight ?? finding.weight;
  const points = pointsOf(share, weight, guard, about.bonus);
  return {
    ...about,
    status: statusOf(share),
    share,
    earned: points.earned + weight * (finding.bonusShare ?? 0),
    possible: points.possible,
    guard,
    evidence,
    ...(belongs ? { belongs } : {}),
    ...(withheld ? { withheld } : {}),
  };
}

function pointsOf(share: number | null, weight: number, guard: boolean, bonus: boolean) {
  if (share === null) return noPoints;
  return guard ? guardPoints(weight, share === 1) : pointsFor(weight, share, bonus);
}

/** An answer that carries no points is met by being given. */
function statusOf(share: number | null): CriterionStatus {
  if (share === null || share >= 1 - 1e-9) return 'met';
  return share > 1e-9 ? 'partly' : 'missed';
}
