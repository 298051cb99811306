import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOn, scaleFor } from '../../../../../src/report/results/html/charts/scale.js';

test('a scale has round ends and marks', () => {
  expect(scaleFor([71.9, 92.3], { floor: 0 })).toEqual({
    low: 70,
    high: 95,
    ticks: [70, 75, 80, 85, 90, 95],
  });
  expect(scaleFor([0, 1], { floor: 0, marks: 3 })).toEqual({ low: 0, high: 1, ticks: [0, 0.5, 1] });
});

test('small differences are not blown up: the scale is as wide as asked for', () => {
  const { low, high } = scaleFor([80.1, 80.3], { floor: 0, span: 10 });
  expect(high - low).toBeGreaterThanOrEqual(10);
});

test('without a value there is still a scale', () => {
  expect(scaleFor([], { floor: 0, span: 20 })).toMatchObject({ low: 0, high: 20 });
  expect(scaleFor([Number.NaN]).ticks.length).toBeGreaterThan(1);
});

test('every value stands on its scale, in order, between its ends', () => {
  const figure = fc.double({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(figure, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 8 }),
      (values, marks) => {
        const scale = scaleFor(values, { marks });
        expect(scale.low).toBeLessThanOrEqual(Math.min(...values) + 1e-6);
        expect(scale.high).toBeGreaterThanOrEqual(Math.max(...values) - 1e-6);
        expect(scale.ticks.length).toBeLessThanOrEqual(2 * marks + 3);
        const places = [...values].sort((a, b) => a - b).map((value) => placeOn(scale, value));
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
      },
    ),
  );
});

test('a floor and a ceiling hold', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (values) => {
      const { low, high } = scaleFor(values, { floor: 0, ceiling: 1, span: 0.1 });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(high).toBeGreaterThan(low);
    }),
  );
});
