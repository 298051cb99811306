import type { CriticalFamily } from '../../rubric/assessment.js';
import type { Rubric } from '../../rubric/rubric.js';
import { type Figures, families } from './figures.js';
import { newScoreTally, type ScoreTally, type TallyState } from './score-tally.js';
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
  add(figures: Figures, belowMin: boolean): void;
  addProblem(): void;
  summary(): BatchSummary;
  /** Everything it knows, to go on from later. */
  state(): BatchState;
}

/** A batch as plain data: numbers only, and no more of them for more conversations. */
export interface BatchState {
  readonly scored: number;
  readonly problems: number;
  readonly passed: number;
  readonly judged: number;
  readonly below: number;
  readonly applied: Readonly<Record<CriticalFamily, number>>;
  readonly failed: Readonly<Record<CriticalFamily, number>>;
  readonly total: TallyState;
  readonly dimensions: Readonly<Record<string, TallyState>>;
  /** By criterion in the order of the rubric: points lost, shares missed, conversations to which it applied. */
  readonly criteria: readonly (readonly [lost: number, missed: number, of: number])[];
}

/** How many of the worst criteria are named. */
const worstNamed = 5;

const nobody: Readonly<Record<CriticalFamily, number>> = { customer: 0, business: 0, compliance: 0 };

const averages = (tally: ScoreTally): Averages => ({
  count: tally.count,
  mean: tally.mean(),
  median: tally.median(),
});

/**
 * Sums up any number of assessments by one rubric in memory that does not grow with them.
 *
 * @param from goes on from here instead of from nothing; the rubric must be the same
 */
export function newBatch(rubric: Rubric, from?: BatchState): Batch {
  const total = newScoreTally(from?.total);
  const dimensions = new Map(
    Object.keys(rubric.dimensions).map((id) => [id, newScoreTally(from?.dimensions[id])]),
  );
  const applied = { ...(from?.applied ?? nobody) };
  const failed = { ...(from?.failed ?? nobody) };
  const points = rubric.criteria.map(({ id, title }, index) => {
    const [lost, missed, of] = from?.criteria[index] ?? [0, 0, 0];
    return { id, title, lost, missed, of };
  });
  let { scored, problems, passed, judged, below } = from ?? {
    scored: 0,
    problems: 0,
    passed: 0,
    judged: 0,
    below: 0,
  };

  return {
    add(figures, belowMin) {
      scored += 1;
      if (belowMin) below += 1;
      if (figures.score !== null) total.add(figures.score);
      if (figures.passed !== null) judged += 1;
      if (figures.passed === true) passed += 1;
      for (const [id, score] of Object.entries(figures.dimensions)) {
        if (score !== null) dimensions.get(id)?.add(score);
      }
      for (const family of figures.applied) applied[family] += 1;
      for (const family of figures.failed) failed[family] += 1;
      for (const [index, count] of points.entries()) {
        const lost = figures.lost[index] ?? null;
        if (lost === null) continue;
        count.lost += lost;
        count.missed += figures.missed[index] ?? 0;
        count.of += 1;
      }
    },
    addProblem() {
      problems += 1;
    },
    state: () => ({
      scored,
      problems,
      passed,
      judged,
      below,
      applied: { ...applied },
      failed: { ...failed },
      total: total.state(),
      dimensions: Object.fromEntries([...dimensions].map(([id, tally]) => [id, tally.state()])),
      criteria: points.map(({ lost, missed, of }) => [lost, missed, of]),
    }),
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
        worst: points
          .map(({ id, title, lost, missed, of }) => ({ id, title, lost, share: missed / of, of }))
          .filter(({ lost }) => lost > 0)
          .sort((a, b) => b.lost - a.lost || (a.id < b.id ? -1 : 1))
          .slice(0, worstNamed)
          .map(({ id, title, share, of }) => ({ id, title, share, of })),
      };
    },
  };
}
