import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { believe, calibrate, logitOf } from '../../../../src/behaviour/model/calibrate.js';

const trials = fc.array(
  fc.record({ logit: fc.double({ min: -12, max: 12, noNaN: true }), right: fc.boolean() }),
  { maxLength: 80 },
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('calibration', () => {
  it('never changes the order of chances, and keeps them between 0 and 1', () => {
    fc.assert(
      fc.property(trials, share, share, (tried, one, other) => {
        const calibration = calibrate(tried);
        const low = believe(Math.min(one, other), calibration);
        const high = believe(Math.max(one, other), calibration);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('leaves chances as they are where there is too little to go by', () => {
    expect(believe(0.3, calibrate([{ logit: 2, right: false }]))).toBeCloseTo(0.3);
  });

  it('makes a boaster modest: what is right half of the time is believed by half', () => {
    const boasts = Array.from({ length: 200 }, (_, index) => ({
      logit: logitOf(0.95),
      right: index % 2 === 0,
    }));
    const others = Array.from({ length: 200 }, (_, index) => ({
      logit: logitOf(0.05),
      right: index % 10 === 0,
    }));
    const calibration = calibrate([...boasts, ...others]);
    expect(believe(0.95, calibration)).toBeCloseTo(0.5, 1);
    expect(believe(0.05, calibration)).toBeCloseTo(0.1, 1);
  });
});
