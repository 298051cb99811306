import type { Assessment, CriticalFamily } from '../../rubric/assessment.js';
import type { Rubric } from '../../rubric/rubric.js';
import { newScoreTally, type ScoreTally } from './score-tally.js';
import { type Interval, wilson } from './wilson.js';

/** Usual targets of accuracy per family of critical errors (COPC): 95, 90 and 99.5 %. */
export const accuracyTargets: Readonly<Record<CriticalFamily, number>> = {
  customer: 0.95,
  business: 0.9,
  compliance: 0.995,
};

export interface BatchSummary {
  readonly scored: number;
  readonly problems: number;
  readonly total: Averages;
  readonly dimensions: readonly ({ readonly id: string; readonly title: string } & Averages)[];
  readonly passed: { readonly count: number; readonly of: number; readonly interval: Interval | null };
  /** Conversations under the bar that the user set. */
  readonly belowMin: number;
  readonly accuracy: readonly FamilyAccuracy[];
  /** Criteria by the points that were lost to them in all, the worst first. */
  readonly worst: readonly LostCriterion[];
}

export interface Averages {
  readonly count: number;
  readonly mean: number | null;
  readonly median: number | null;
}

/** Share of conversations, among those where a critical criterion of the family applied, in which none failed. */
export interface FamilyAccuracy {
  readonly family: CriticalFamily;
  readonly failed: number;
  readonly of: number;
  readonly share: number;
  readonly target: number;
}

export interface LostCriterion {
  readonly id: string;
  readonly title: string;
  /** Mean share that was missed, 0–1, over the conversations to which it applied. */
  readonly share: number;
  /** Conversations to which it applied. */
  readonly of: number;
}

export interface Batch {
  add(assessment: Assessment, belowMin: boolean): void;
  addProblem(): void;
  summary(): BatchSummary;
}

const families = ['customer', 'business', 'compliance'] as const;

/** How many of the worst criteria are named. */
const worstNamed = 5;

const averages = (tally: ScoreTally): Averages => ({
  count: tally.count,
  mean: tally.mean(),
  median: tally.median(),
});

/** Sums up any number of assessments by one rubric in memory that does not grow with them. */
export function newBatch(rubric: Rubric): Batch {
  const total = newScoreTally();
  const dimensions = new Map(Object.keys(rubric.dimensions).map((id) => [id, newScoreTally()]));
  const applied: Record<CriticalFamily, number> = { customer: 0, business: 0, compliance: 0 };
  const failed: Record<CriticalFamily, number> = { customer: 0, business: 0, compliance: 0 };
  const points = new Map(rubric.criteria.map(({ id, title }) => [id, { title, lost: 0, missed: 0, of: 0 }]));
  let scored = 0;
  let problems = 0;
  let passed = 0;
  let judged = 0;
  let below = 0;

  return {
    add(assessment, belowMin) {
      scored += 1;
      if (belowMin) below += 1;
      if (assessment.total.score !== null) total.add(assessment.total.score);
      if (assessment.total.passed !== null) judged += 1;
      if (assessment.total.passed === true) passed += 1;
      for (const [id, { score }] of Object.entries(assessment.dimensions)) {
        if (score !== null) dimensions.get(id)?.add(score);
      }
      for (const family of families) {
        const here = assessment.criteria.some(
          ({ critical, status }) =>
            critical === family && status !== 'not-applicable' && status !== 'not-assessed',
        );
        if (here) applied[family] += 1;
        if (assessment.critical.byFamily[family] > 0) failed[family] += 1;
      }
      for (const { id, earned, possible, bonus, share } of assessment.criteria) {
        const count = points.get(id);
        if (count === undefined || bonus || share === null) continue;
        count.lost += Math.max(0, possible - earned);
        count.missed += Math.max(0, 1 - share);
        count.of += 1;
      }
    },
    addProblem() {
      problems += 1;
    },
    summary() {
      return {
        scored,
        problems,
        total: averages(total),
        dimensions: [...dimensions].map(([id, tally]) => ({
          id,
          title: rubric.dimensions[id]?.title ?? id,
          ...averages(tally),
        })),
        passed: { count: passed, of: judged, interval: wilson(passed, judged) },
        belowMin: below,
        accuracy: families
          .filter((family) => applied[family] > 0)
          .map((family) => ({
            family,
            failed: failed[family],
            of: applied[family],
            share: 1 - failed[family] / applied[family],
            target: accuracyTargets[family],
          })),
        worst: [...points]
          .map(([id, { title, lost, missed, of }]) => ({ id, title, lost, share: missed / of, of }))
          .filter(({ lost }) => lost > 0)
          .sort((a, b) => b.lost - a.lost || (a.id < b.id ? -1 : 1))
          .slice(0, worstNamed)
          .map(({ id, title, share, of }) => ({ id, title, share, of })),
      };
    },
  };
}
