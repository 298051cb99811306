import type { ReportFigures } from '../figures.js';
import type { DimensionTrend, Trend } from '../report.js';
import { dimensionsOf } from './sections.js';

/** Each dimension over the parts of time of the trend; a part in which nothing was assessed has n = 0. */
export function dimensionTrendsOf(
  { dimensions, dimensionTrend, names }: ReportFigures,
  { points }: Trend,
): readonly DimensionTrend[] {
  if (dimensionTrend.length === 0) return [];
  return dimensionsOf({ dimensions, names }).map(({ dimension, title }) => {
    const byKey = new Map(
      dimensionTrend
        .filter((tally) => tally.dimension === dimension)
        .map((tally) => [tally.key, dimensionsOf({ dimensions: [tally], names })[0]?.score]),
    );
    return {
      dimension,
      title,
      points: points.map(({ key }) => ({
        key,
        score: byKey.get(key) ?? { value: null, interval: null, n: 0 },
      })),
    };
  });
}
