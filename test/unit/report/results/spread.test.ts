import { expect, test } from 'vitest';
import { spreadOf } from '../../../../src/report/results/build/spread.js';
import { buildReport } from '../../../../src/report/results/build-report.js';
import { sampleFigures } from './sample-report.js';
import { emptyFigures } from './visits.js';

test('bands are shown from the lowest to the highest, also those in which nothing lies', () => {
  expect(
    spreadOf([
      { from: 90, n: 4 },
      { from: 60, n: 2 },
      { from: 110, n: 1 },
    ]),
  ).toEqual([
    { from: 60, n: 2 },
    { from: 70, n: 0 },
    { from: 80, n: 0 },
    { from: 90, n: 4 },
    { from: 100, n: 0 },
    { from: 110, n: 1 },
  ]);
});

test('without a score there is no spread', () => {
  expect(spreadOf([])).toEqual([]);
  expect(spreadOf([{ from: 50, n: 0 }])).toEqual([]);
});

test('every score lies in one band', () => {
  const { spread, totals } = buildReport(sampleFigures());
  expect(spread.reduce((sum, { n }) => sum + n, 0)).toBe(totals.score.n);
});

test('each dimension goes through every part of time, and its parts make up its mean', () => {
  const { dimensionTrends, dimensions, trend } = buildReport(sampleFigures());
  expect(dimensionTrends.map(({ dimension }) => dimension)).toEqual(
    dimensions.map(({ dimension }) => dimension),
  );
  for (const { points, dimension } of dimensionTrends) {
    expect(points.map(({ key }) => key)).toEqual(trend.points.map(({ key }) => key));
    const n = points.reduce((sum, { score }) => sum + score.n, 0);
    const mean = points.reduce((sum, { score }) => sum + (score.value ?? 0) * score.n, 0) / n;
    const whole = dimensions.find((each) => each.dimension === dimension)?.score;
    expect(n).toBe(whole?.n);
    expect(mean).toBeCloseTo(whole?.value ?? Number.NaN, 6);
  }
});

test('nothing recorded gives no trends', () => {
  expect(buildReport(emptyFigures).dimensionTrends).toEqual([]);
});
