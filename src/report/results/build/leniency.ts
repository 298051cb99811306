import type { SiteCell } from '../figures.js';
import type { Leniency } from '../report.js';
import { differenceOf } from '../statistics/differences.js';
import { tQuantile } from '../statistics/quantiles.js';
import { byNumber, byText, sortedBy } from './order.js';

/**
 * How much stricter (below 0) or milder an evaluator scores than others at the same sites. At each site that is shared the
 * two means are compared; sites weigh by what their numbers can tell, n·m / (n + m). The interval (95 %, t) takes the
 * spread of scores within a site and evaluator as the same everywhere: least squares with an effect for each site.
 */
export function leniencyOf(cells: readonly SiteCell[]): readonly Leniency[] {
  const counted = sortedBy(
    cells.filter(({ tally, evaluator, site }) => tally.scored > 0 && evaluator !== '' && site !== ''),
    ({ site, evaluator }) => `${site}\n${evaluator}`,
  );
  const df = counted.reduce((sum, { tally }) => sum + tally.scored - 1, 0);
  const squares = counted.reduce(
    (sum, { tally }) => sum + Math.max(0, tally.scoreSquares - tally.scoreSum ** 2 / tally.scored),
    0,
  );
  const evaluators = [...new Set(counted.map(({ evaluator }) => evaluator))];
  const bySite = new Map<string, SiteCell[]>();
  for (const cell of counted) bySite.set(cell.site, [...(bySite.get(cell.site) ?? []), cell]);
  return evaluators
    .flatMap((evaluator): readonly Leniency[] => {
      let [weights, weighted, own, others, shared] = [0, 0, 0, 0, 0];
      for (const there of bySite.values()) {
        const mine = there.find((cell) => cell.evaluator === evaluator)?.tally;
        const rest = there.filter((cell) => cell.evaluator !== evaluator);
        const n = rest.reduce((sum, { tally }) => sum + tally.scored, 0);
        if (!mine || n === 0) continue;
        const restMean = rest.reduce((sum, { tally }) => sum + tally.scoreSum, 0) / n;
        const weight = (mine.scored * n) / (mine.scored + n);
        weights += weight;
        weighted += weight * (mine.scoreSum / mine.scored - restMean);
        own += mine.scored;
        others += n;
        shared += 1;
      }
      if (shared === 0) return [];
      const value = weighted / weights;
      const half = df < 1 || squares === 0 ? null : tQuantile(0.05, df) * Math.sqrt(squares / df / weights);
      const interval = half === null ? null : { low: value - half, high: value + half };
      return [{ evaluator, difference: differenceOf(value, interval), own, others, sites: shared }];
    })
    .sort((a, b) => byNumber(a.difference.value, b.difference.value) || byText(a.evaluator, b.evaluator));
}
