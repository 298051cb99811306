import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayNumber,
  dayOf,
  grainKey,
  periodOfKey,
  weekKey,
} from '../../../../src/report/results/calendar.js';
import { grainOf, keysWithin, periodBefore, periodOf } from '../../../../src/report/results/period.js';

const today = '2026-11-22';

describe('a period', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-W47', '2026-11-16', '2026-11-22'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-11-05', '2026-11-05', '2026-11-05'],
    ['today', today, today],
    ['this-week', '2026-11-16', '2026-11-22'],
    ['last-week', '2026-11-09', '2026-11-15'],
    ['this-month', '2026-11-01', '2026-11-30'],
    ['last-month', '2026-10-01', '2026-10-31'],
    ['last-quarter', '2026-07-01', '2026-09-30'],
    ['last-year', '2025-01-01', '2025-12-31'],
    ['last-30-days', '2026-10-24', today],
  ])('%s', (text, from, to) => {
    expect(periodOf(text, today)).toEqual({ from, to });
  });

  it.each(['', 'November', '2026-13', '2026-00', '2026-Q5', '2026-W54', '2026-02-30', 'last-0-days'])(
    'is not told by "%s"',
    (text) => {
      expect(periodOf(text, today)).toBeUndefined();
    },
  );

  it('comes after one of the same length', () => {
    expect(periodBefore({ from: '2026-10-01', to: '2026-12-31' })).toEqual({
      from: '2026-07-01',
      to: '2026-09-30',
    });
    expect(periodBefore({ from: '2026-03-01', to: '2026-03-31' })).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
    });
    expect(periodBefore({ from: '2026-11-16', to: '2026-11-22' })).toEqual({
      from: '2026-11-09',
      to: '2026-11-15',
    });
    expect(periodBefore({ from: '', to: '2026-11-22' })).toBeNull();
  });

  it('is drawn finer the shorter it is', () => {
    const grains = ['2026-W47', '2026-11', '2026-Q4', '2026'].map((key) =>
      grainOf(periodOfKey(key) ?? { from: '', to: '' }),
    );
    expect(grains).toEqual(['day', 'week', 'week', 'month']);
  });
});

describe('days', () => {
  const days = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2090-12-31') }).map(dayOf);

  it('lie within the part of time whose key they have', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('day', 'week', 'month', 'quarter'), (day, grain) => {
        const period = periodOfKey(grainKey(grain as 'day', day));
        expect(period && period.from <= day && day <= period.to).toBe(true);
      }),
    );
  });

  it('of a week that spans two years belong to the year of its Thursday', () => {
    expect(['2024-12-30', '2027-01-03', '2027-01-04'].map(weekKey)).toEqual([
      '2025-W01',
      '2026-W53',
      '2027-W01',
    ]);
  });

  it('are all covered by the keys between, each once and in order', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 300 }), (from, length) => {
        const to = addDays(from, length);
        const keys = keysWithin('week', { from, to });
        const wanted = Array.from({ length: length + 1 }, (_, at) => weekKey(addDays(from, at)));
        expect(keys).toEqual([...new Set(wanted)]);
      }),
    );
  });
});
