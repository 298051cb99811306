import { drawn } from '../draws.js';

/** How far two groups lie apart, with the bounds between which 95 of 100 repetitions fall. */
export interface EffectSize {
  /** Cliff's delta: -1 (every figure of the first lies below) to 1 (above). */
  readonly delta: number;
  readonly low: number;
  readonly high: number;
  readonly strength: 'clear' | 'weak' | 'none';
}

/** A delta from .474 is large, one below .147 negligible (Romano et al. 2006). */
const large = 0.474;
const negligible = 0.147;
const rounds = 300;

/**
 * Cliff's delta (Cliff 1993): the share of pairs in which a figure of `first` is greater than one of `second`, less
 * the share in which it is smaller. 0 where a group is empty.
 */
export function cliffsDelta(first: readonly number[], second: readonly number[]): number {
  if (first.length === 0 || second.length === 0) return 0;
  const { ranks, distinct } = rankTogether(first, second);
  return deltaOf(
    countRanks(distinct, ranks.slice(0, first.length)),
    countRanks(distinct, ranks.slice(first.length)),
  );
}

interface RankCounts {
  /** How many figures have each rank, from the lowest. */
  readonly byRank: Int32Array;
  readonly all: number;
}

/** The rank of each figure of both groups, first group first: equal figures share one, the lowest is 0. */
function rankTogether(
  first: readonly number[],
  second: readonly number[],
): { readonly ranks: Int32Array; readonly distinct: number } {
  const both = [...first, ...second];
  const inOrder = [...new Set(both)].sort((a, b) => a - b);
  const rankOf = new Map(inOrder.map((value, rank) => [value, rank]));
  return { ranks: Int32Array.from(both, (value) => rankOf.get(value) ?? 0), distinct: inOrder.length };
}

function countRanks(distinct: number, ranks: Int32Array): RankCounts {
  const byRank = new Int32Array(distinct);
  for (const rank of ranks) byRank[rank] = (byRank[rank] ?? 0) + 1;
  return { byRank, all: ranks.length };
}

function deltaOf(first: RankCounts, second: RankCounts): number {
  let below = 0;
  let sum = 0;
  for (let rank = 0; rank < first.byRank.length; rank += 1) {
    const count = first.byRank[rank] ?? 0;
    const equal = second.byRank[rank] ?? 0;
    sum += count * (below - (second.all - below - equal));
    below += equal;
  }
  return sum / (first.all * second.all);
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * How clearly `first` lies above `second`: Cliff's delta with a percentile bootstrap (Efron 1979). Clear where even
 * the lower bound is large, none where it is negligible.
 */
export function effectSize(first: readonly number[], second: readonly number[], seed: number): EffectSize {
  const { ranks, distinct } = rankTogether(first, second);
  let place = 0;
  const again = (own: Int32Array): RankCounts =>
    countRanks(
      distinct,
      own.map(() => {
        place += 1;
        return own[Math.floor(drawn(seed, place) * own.length)] ?? 0;
      }),
    );
  const firstRanks = ranks.slice(0, first.length);
  const secondRanks = ranks.slice(first.length);
  const empty = first.length === 0 || second.length === 0;
  const repeated = Array.from({ length: rounds }, () =>
    empty ? 0 : deltaOf(again(firstRanks), again(secondRanks)),
  );
  repeated.sort((a, b) => a - b);
  const bound = (share: number): number => repeated[Math.round(share * (rounds - 1))] ?? 0;
  const low = bound(0.025);
  return {
    delta: rounded(cliffsDelta(first, second)),
    low: rounded(low),
    high: rounded(bound(0.975)),
    strength: low >= large ? 'clear' : low >= negligible ? 'weak' : 'none',
  };
}
