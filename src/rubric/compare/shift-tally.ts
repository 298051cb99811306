import { spearman } from '../agreement/spearman.js';
import { type CriterionShift, criterionShifts } from './movers.js';
import type { ComparedScore } from './recompute.js';

export interface Moved {
  readonly conversation: string;
  readonly before: number;
  readonly after: number;
  readonly criteria: readonly CriterionShift[];
}

export interface MeanShift {
  /** Means of what both rubrics gave a score, 0–100 and above; null where there is none. */
  readonly before: number | null;
  readonly after: number | null;
  readonly of: number;
}

/** What a changed rubric does to the scores of past conversations. */
export interface ShiftSummary {
  readonly conversations: number;
  readonly total: MeanShift;
  readonly dimensions: Readonly<Record<string, MeanShift>>;
  /** Mean of the absolute change of the total, in points; 0 without scores. */
  readonly meanShift: number;
  /** Largest absolute change of the total, in points. */
  readonly largestShift: number;
  /** How many pass only by the new rubric, and only by the old. */
  readonly newlyPassed: number;
  readonly newlyFailed: number;
  /** Conversations by band before and after. */
  readonly bands: readonly {
    readonly before: string | null;
    readonly after: string | null;
    readonly count: number;
  }[];
  /** Conversations by the change of their total, in steps of `stepOfShift` points: the middle of the step. */
  readonly shifts: readonly { readonly shift: number; readonly count: number }[];
  /** Spearman's ρ between the totals; null with fewer than two, or where all are the same. */
  readonly rankCorrelation: number | null;
  /** The conversations that move most, largest change first. */
  readonly movers: readonly Moved[];
  /** Criteria of both rubrics whose share was the same in every conversation. */
  readonly neverDiffer: readonly string[];
}

export const stepOfShift = 5;
const mostMovers = 10;
const mostCriteria = 3;

export interface ShiftTally {
  add(conversation: string, before: ComparedScore, after: ComparedScore): void;
  summary(): ShiftSummary;
}

interface Sums {
  before: number;
  after: number;
  of: number;
}

function addTo(sums: Map<string, Sums>, id: string, before: number | null, after: number | null): void {
  const known = sums.get(id) ?? { before: 0, after: 0, of: 0 };
  sums.set(id, known);
  if (before === null || after === null) return;
  known.before += before;
  known.after += after;
  known.of += 1;
}

function meanOf({ before, after, of }: Sums): MeanShift {
  return of === 0 ? { before: null, after: null, of } : { before: before / of, after: after / of, of };
}

/** Adds conversations up one by one; of each no more than its two totals is kept. */
export function shiftTally(): ShiftTally {
  let conversations = 0;
  let absolute = 0;
  let newlyPassed = 0;
  let newlyFailed = 0;
  const sums = new Map<string, Sums>();
  const pairs: [number, number][] = [];
  const bands = new Map<string, { before: string | null; after: string | null; count: number }>();
  const shifts = new Map<number, number>();
  const shared = new Map<string, boolean>();
  let movers: readonly Moved[] = [];

  const addTotals = (conversation: string, before: ComparedScore, after: ComparedScore): void => {
    const [was, is] = [before.total.score, after.total.score];
    addTo(sums, '', was, is);
    if (was === null || is === null) return;
    pairs.push([was, is]);
    absolute += Math.abs(is - was);
    const step = Math.round((is - was) / stepOfShift) * stepOfShift;
    shifts.set(step, (shifts.get(step) ?? 0) + 1);
    const least =
      movers.length < mostMovers ? 0 : Math.abs((movers.at(-1)?.after ?? 0) - (movers.at(-1)?.before ?? 0));
    if (Math.abs(is - was) <= least) return;
    const criteria = criterionShifts(before, after).slice(0, mostCriteria);
    movers = [...movers, { conversation, before: was, after: is, criteria }]
      .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
      .slice(0, mostMovers);
  };

  return {
    add(conversation, before, after) {
      conversations += 1;
      addTotals(conversation, before, after);
      for (const id of new Set([...Object.keys(before.dimensions), ...Object.keys(after.dimensions)])) {
        addTo(sums, id, before.dimensions[id]?.score ?? null, after.dimensions[id]?.score ?? null);
      }
      if (before.total.passed !== true && after.total.passed === true) newlyPassed += 1;
      if (before.total.passed === true && after.total.passed !== true) newlyFailed += 1;
      const key = JSON.stringify([before.total.band, after.total.band]);
      const band = bands.get(key) ?? { before: before.total.band, after: after.total.band, count: 0 };
      bands.set(key, { ...band, count: band.count + 1 });
      const old = new Map(before.criteria.map(({ id, share }) => [id, share]));
      for (const { id, share } of after.criteria) {
        if (!old.has(id)) continue;
        shared.set(id, (shared.get(id) ?? true) && old.get(id) === share);
      }
    },
    summary() {
      const { '': total, ...dimensions } = Object.fromEntries(
        [...sums].map(([id, each]) => [id, meanOf(each)] as const),
      );
      return {
        conversations,
        total: total ?? { before: null, after: null, of: 0 },
        dimensions,
        meanShift: pairs.length === 0 ? 0 : absolute / pairs.length,
        largestShift: movers.length === 0 ? 0 : Math.abs((movers[0]?.after ?? 0) - (movers[0]?.before ?? 0)),
        newlyPassed,
        newlyFailed,
        bands: [...bands.values()].sort((a, b) => b.count - a.count),
        shifts: [...shifts].sort(([a], [b]) => a - b).map(([shift, count]) => ({ shift, count })),
        rankCorrelation: spearman(pairs) ?? null,
        movers,
        neverDiffer: [...shared].flatMap(([id, isSame]) => (isSame ? [id] : [])),
      };
    },
  };
}
