import type { ResultNames } from '../figures.js';
import { type DivisionSlices, leastRanked, type Slice, type SliceBefore, widestRanked } from '../report.js';
import { meanDifference } from '../statistics/differences.js';
import { groupOf, scoresOf } from '../statistics/estimates.js';
import { sumOf, without } from '../statistics/tallies.js';
import type { Division, SliceTally } from '../tally.js';
import { labelOf } from './labels.js';
import { byNumber, byText, sortedBy } from './order.js';

/** The parts of a division: what can be ranked best first, then the others by name. */
export function divisionOf(
  by: Division,
  tallies: readonly SliceTally[],
  names: ResultNames,
  before: readonly SliceTally[] = [],
): DivisionSlices {
  const parts = sortedBy(tallies, ({ key }) => key);
  const all = sumOf(parts);
  const changes = changesOf(parts, before);
  const slices = parts.map((tally): Slice => {
    const figures = groupOf(tally);
    const unrankable = obstacle(figures);
    return {
      key: tally.key,
      label: labelOf(by, tally.key, names),
      ...figures,
      rankable: unrankable === null && tally.key !== '',
      unrankable,
      rank: null,
      standing: 'cannot-tell',
      previous: changes.get(tally.key) ?? null,
    };
  });
  const ranked = slices.filter(({ rankable }) => rankable);
  const alpha = 0.05 / Math.max(1, ranked.length);
  const standings = new Map(
    ranked.map(({ key }) => {
      const part = parts.find((each) => each.key === key);
      const { direction } = part
        ? meanDifference(scoresOf(part), scoresOf(without(all, part)), alpha)
        : { direction: 'none' as const };
      return [key, direction === 'up' ? 'above' : direction === 'down' ? 'below' : 'cannot-tell'] as const;
    }),
  );
  ranked.sort((a, b) => byNumber(b.score.value, a.score.value) || byText(a.key, b.key));
  const others = slices.filter(({ rankable }) => !rankable).sort(byName);
  return {
    by,
    slices: [
      ...ranked.map((slice, index) => ({
        ...slice,
        rank: index + 1,
        standing: standings.get(slice.key) ?? 'cannot-tell',
      })),
      ...others,
    ],
  };
}

/** How each part changed, where enough is known of both periods. */
function changesOf(
  parts: readonly SliceTally[],
  before: readonly SliceTally[],
): ReadonlyMap<string, SliceBefore> {
  const enough = ({ key, scored }: SliceTally): boolean => key !== '' && scored >= leastRanked;
  const earlier = new Map(before.filter(enough).map((tally) => [tally.key, tally]));
  const both = parts.filter(enough).flatMap((now) => {
    const then = earlier.get(now.key);
    return then ? [{ now, then }] : [];
  });
  const alpha = 0.05 / Math.max(1, both.length);
  return new Map(
    both.map(({ now, then }) => [
      now.key,
      { score: groupOf(then).score, change: meanDifference(scoresOf(now), scoresOf(then), alpha) },
    ]),
  );
}

/** By name; what belongs nowhere comes last. */
function byName(a: Slice, b: Slice): number {
  return Number(a.key === '') - Number(b.key === '') || byText(a.label, b.label) || byText(a.key, b.key);
}

function obstacle({ score }: ReturnType<typeof groupOf>): Slice['unrankable'] {
  if (score.n < leastRanked || !score.interval) return 'few';
  return score.interval.high - score.interval.low > widestRanked ? 'wide' : null;
}
