import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanDifference, shareDifference } from '../../../../src/report/results/statistics/differences.js';
import { boundsOf, meanOf, sampleOf } from '../../../../src/report/results/statistics/estimates.js';
import { normalQuantile, tQuantile } from '../../../../src/report/results/statistics/quantiles.js';

const sampleFrom = (values: readonly number[]) =>
  sampleOf(
    values.length,
    values.reduce((sum, value) => sum + value, 0),
    values.reduce((sum, value) => sum + value ** 2, 0),
  );

describe('quantiles', () => {
  it('are those of the tables', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232, 6);
    const table: readonly (readonly [number, number])[] = [
      [1, 12.7062],
      [2, 4.3027],
      [3, 3.1824],
      [4, 2.7764],
      [9, 2.2622],
      [29, 2.0452],
      [1000, 1.9623],
    ];
    for (const [df, t] of table) expect(tQuantile(0.05, df)).toBeCloseTo(t, 3);
    expect(tQuantile(0.001, 12)).toBeCloseTo(4.3178, 3);
  });
});

describe('the mean of a group', () => {
  it('has the interval of Student: 60, 70, 80 gives 70 ± 24.8', () => {
    const { value, interval, n } = meanOf(sampleFrom([60, 70, 80]));
    expect([value, n]).toEqual([70, 3]);
    expect(interval?.low).toBeCloseTo(45.159, 2);
    expect(interval?.high).toBeCloseTo(94.841, 2);
  });

  it('of a few scores that are all alike has no interval: nothing tells how far others may be', () => {
    expect(meanOf(sampleFrom([80, 80])).interval).toBeNull();
    expect(meanOf(sampleFrom(Array.from({ length: 10 }, () => 80))).interval).toEqual({ low: 80, high: 80 });
  });

  it('the interval has no upper end where a bonus lifts scores above 100, and ends with the scale elsewhere', () => {
    const sample = sampleFrom([90, 100, 110]);
    expect(meanOf(sample).interval?.high).toBe(100);
    expect(meanOf(sample, boundsOf({ scoreHighest: 110 })).interval?.high).toBeCloseTo(124.84, 2);
    expect(meanOf(sampleFrom([6, 7, 7]), { least: 1, most: 7 }).interval?.high).toBe(7);
  });

  it('of one score has no interval, of none no value', () => {
    expect(meanOf(sampleFrom([80]))).toEqual({ value: 80, interval: null, n: 1 });
    expect(meanOf(sampleFrom([]))).toEqual({ value: null, interval: null, n: 0 });
  });

  it('lies within its interval, which never leaves 0 to 100 for scores that do not', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 10 }), (values) => {
        const { value, interval } = meanOf(sampleFrom(values));
        if (value === null || !interval) throw new Error('ten scores have an interval');
        expect(interval.low).toBeLessThanOrEqual(value);
        expect(interval.high).toBeGreaterThanOrEqual(value);
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});

describe('differences', () => {
  it('of means follow Welch: 27.5 … against 27.1 … as in his example is not clear', () => {
    const a = sampleFrom([
      27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4,
    ]);
    const b = sampleFrom([
      27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5, 24.4,
    ]);
    const { value, interval, direction } = meanDifference(a, b);
    expect(value).toBeCloseTo(-2.8333, 3);
    // R: t.test(a, b)
    expect(interval?.low).toBeCloseTo(-4.869, 1);
    expect(interval?.high).toBeCloseTo(-0.798, 1);
    expect(direction).toBe('down');
  });

  it('of shares follow Newcombe: 56/70 against 48/80 is 0.20 (0.0524–0.3339)', () => {
    const { value, interval, direction } = shareDifference({ count: 56, of: 70 }, { count: 48, of: 80 });
    expect(value).toBeCloseTo(0.2, 10);
    expect(interval?.low).toBeCloseTo(0.0524, 4);
    expect(interval?.high).toBeCloseTo(0.3339, 4);
    expect(direction).toBe('up');
  });

  it('cannot be told from single scores, or from nothing', () => {
    expect(meanDifference(sampleFrom([80]), sampleFrom([60])).direction).toBe('none');
    expect(meanDifference(null, sampleFrom([60])).value).toBeNull();
  });
});
