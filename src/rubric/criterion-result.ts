import { guardPoints, noPoints, pointsFor } from './arithmetic/points.js';
import type { CriterionResult, CriterionStatus } from './assessment.js';
import type { Finding } from './evidence/finding.js';
import type { Criterion } from './rubric.js';

type Draft = { -readonly [Key in keyof CriterionResult]: CriterionResult[Key] };

/** Turns what was found into points. Written field by field: it runs for each criterion of each conversation. */
export function criterionResult(criterion: Criterion, finding: Finding): CriterionResult {
  const assessed = finding.status === 'assessed' ? finding : undefined;
  const weight = criterion.weight ?? assessed?.weight ?? 0;
  const bonus = criterion.bonus ?? false;
  const share = assessed?.share ?? null;
  const points = assessed ? pointsOf(share, weight, assessed.guard, bonus) : noPoints;
  const result: Draft = {
    id: criterion.id,
    title: criterion.title,
    dimension: criterion.dimension,
    bonus,
    status: finding.status === 'assessed' ? statusOf(share) : finding.status,
    share,
    earned: points.earned + weight * (assessed?.bonusShare ?? 0),
    possible: points.possible,
    guard: assessed?.guard ?? false,
    evidence: finding.evidence ?? [],
  };
  if (criterion.section !== undefined) result.section = criterion.section;
  if (criterion.critical !== undefined) result.critical = criterion.critical;
  if (assessed?.belongs) result.belongs = assessed.belongs;
  if (assessed?.withheld) result.withheld = assessed.withheld;
  return result;
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
