import type { Assessment, CriticalFamily } from '../../rubric/assessment.js';

/** Whether a critical criterion of a family applied to a record, and whether one failed: 1 or 0. */
export type CriticalColumns = Readonly<Record<`${CriticalFamily}_${'applied' | 'failed'}`, number>>;

/** What is counted of an assessment; `empty` where only its score is known. */
export interface Counted extends CriticalColumns {
  readonly earned: number;
  readonly possible: number;
}

type Counts = Pick<Assessment, 'criteria' | 'critical'>;

export const nothing: Counts = {
  criteria: [],
  critical: { failed: [], byFamily: { customer: 0, business: 0, compliance: 0 } },
};

export function countedOf({ criteria, critical }: Counts): Counted {
  const applied = (family: CriticalFamily): number =>
    Number(criteria.some((criterion) => criterion.critical === family && criterion.share !== null));
  const failed = (family: CriticalFamily): number => Number(critical.byFamily[family] > 0);
  return {
    earned: criteria.reduce((sum, criterion) => sum + criterion.earned, 0),
    possible: criteria.reduce((sum, criterion) => sum + criterion.possible, 0),
    customer_applied: applied('customer'),
    customer_failed: failed('customer'),
    business_applied: applied('business'),
    business_failed: failed('business'),
    compliance_applied: applied('compliance'),
    compliance_failed: failed('compliance'),
  };
}

/** The assessment inside what was kept of a session or visit; nothing where it is not one of this program. */
export function countsIn(result: unknown): Counts {
  const { assessment } = (result ?? {}) as { readonly assessment?: Partial<Assessment> };
  if (!Array.isArray(assessment?.criteria)) return nothing;
  return { criteria: assessment.criteria, critical: assessment.critical ?? nothing.critical };
}
