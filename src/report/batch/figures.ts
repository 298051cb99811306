import type { Assessment, CriticalFamily } from '../../rubric/assessment.js';

/** What a summary needs of one assessment: plain data, small enough to be handed on by the hundred thousand. */
export interface Figures {
  /** 0–100 and above, null where nothing was assessed. */
  readonly score: number | null;
  readonly passed: boolean | null;
  /** Score by dimension. */
  readonly dimensions: Readonly<Record<string, number | null>>;
  /** Families of which a critical criterion applied. */
  readonly applied: readonly CriticalFamily[];
  /** Families of which one failed. */
  readonly failed: readonly CriticalFamily[];
  /** Points lost, by criterion in the order of the rubric; null for a bonus and for what was not assessed. */
  readonly lost: readonly (number | null)[];
  /** Share missed, 0–1, likewise. */
  readonly missed: readonly (number | null)[];
}

export const families = ['customer', 'business', 'compliance'] as const;

/** Takes from an assessment what a summary counts. */
export function figuresOf({ total, dimensions, critical, criteria }: Assessment): Figures {
  const counted = criteria.map(({ bonus, share }) => !bonus && share !== null);
  return {
    score: total.score,
    passed: total.passed,
    dimensions: Object.fromEntries(Object.entries(dimensions).map(([id, { score }]) => [id, score])),
    applied: families.filter((family) =>
      criteria.some(
        (each) =>
          each.critical === family && each.status !== 'not-applicable' && each.status !== 'not-assessed',
      ),
    ),
    failed: families.filter((family) => critical.byFamily[family] > 0),
    lost: criteria.map(({ possible, earned }, index) =>
      counted[index] ? Math.max(0, possible - earned) : null,
    ),
    missed: criteria.map(({ share }, index) => (counted[index] ? Math.max(0, 1 - (share ?? 0)) : null)),
  };
}

/** Below the bar, or a critical failure. What could not be assessed is no failure. */
export function isBelow({ score, failed }: Figures, min: number): boolean {
  return failed.length > 0 || (score !== null && score < min);
}
