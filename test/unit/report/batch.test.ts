import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newBatch } from '../../../src/report/batch/batch-summary.js';
import { batchLine, batchText } from '../../../src/report/batch/batch-text.js';
import { figuresOf, isBelow } from '../../../src/report/batch/figures.js';
import { newScoreTally } from '../../../src/report/batch/score-tally.js';
import { wilson } from '../../../src/report/batch/wilson.js';
import { en } from '../../../src/report/messages/en/all.js';
import { formatShare } from '../../../src/report/numbers.js';
import { assess } from '../../../src/rubric/assess.js';
import { assessment, conversation, observations, options, rubric } from './cards.js';

describe('the Wilson interval', () => {
  it('gives about 0.60–0.98 for 9 of 10', () => {
    expect(wilson(9, 10)?.low).toBeCloseTo(0.596, 3);
    expect(wilson(9, 10)?.high).toBeCloseTo(0.982, 3);
  });

  it('holds the share and stays within 0–1; nothing counted has none', () => {
    expect(wilson(0, 0)).toBeNull();
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.nat({ max: 500 }), (hits, misses) => {
        const interval = wilson(hits, hits + misses);
        if (interval === null) return;
        const share = hits / (hits + misses);
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low - 1e-12).toBeLessThanOrEqual(share);
        expect(interval.high + 1e-12).toBeGreaterThanOrEqual(share);
      }),
    );
  });
});

describe('a tally of scores', () => {
  it('agrees with sorting them all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1100 }), { minLength: 1 }), (tenths) => {
        const tally = newScoreTally();
        for (const tenth of tenths) tally.add(tenth / 10);
        const sorted = [...tenths].sort((a, b) => a - b).map((tenth) => tenth / 10);
        const middle = (sorted.length - 1) / 2;
        const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
        expect(tally.median()).toBeCloseTo(median, 9);
        expect(tally.mean()).toBeCloseTo(sorted.reduce((sum, each) => sum + each, 0) / sorted.length, 9);
      }),
    );
  });

  it('has neither mean nor median when empty', () => {
    expect([newScoreTally().mean(), newScoreTally().median()]).toEqual([null, null]);
  });
});

describe('the summary of a batch', () => {
  const clean = assess(rubric, { conversation, observations: observations.filter(({ turn }) => turn !== 2) });
  const batch = newBatch(rubric);
  batch.add(figuresOf(assessment), true);
  batch.add(figuresOf(clean), false);
  batch.add(figuresOf(clean), false);
  batch.addProblem();
  const summary = batch.summary();

  it('counts accuracy per family where a criterion of it applied, against the usual target', () => {
    expect(summary.accuracy).toEqual([
      { family: 'compliance', failed: 1, of: 3, share: 1 - 1 / 3, target: 0.995 },
    ]);
  });

  it('counts conversations, problems and those below the bar', () => {
    expect(summary).toMatchObject({ scored: 3, problems: 1, belowMin: 1, passed: { of: 3 } });
  });

  it('names first the criterion that cost most points', () => {
    expect(summary.worst[0]).toMatchObject({ id: 'sorry', share: 1, of: 3 });
  });

  it('is written for people, and in one line beside JSON', () => {
    expect(batchText(summary, en, options, 60)).toContain(
      'compliance: 67 %, target 99.5 % (1 of 3 failed), not reached',
    );
    expect(batchLine(summary, en)).toMatch(/^3 scored, \d passed, mean [\d.]+, 1 problem$/);
  });

  it('goes on from a kept state as if it had never stopped', () => {
    const first = newBatch(rubric);
    first.add(figuresOf(assessment), true);
    first.addProblem();
    const second = newBatch(rubric, JSON.parse(JSON.stringify(first.state())));
    second.add(figuresOf(clean), false);
    second.add(figuresOf(clean), false);
    expect(second.summary()).toEqual(summary);
    expect(second.state()).toEqual(batch.state());
  });

  it('takes a critical failure for below any bar, and nothing assessed for no failure', () => {
    expect(isBelow(figuresOf(assessment), 0)).toBe(true);
    expect(isBelow({ ...figuresOf(clean), score: null, failed: [] }, 100)).toBe(false);
    expect(isBelow({ ...figuresOf(clean), score: 59.9, failed: [] }, 60)).toBe(true);
  });

  it('says little about nothing', () => {
    expect(batchText(newBatch(rubric).summary(), en, options)).toBe('0 conversations scored');
  });
});

describe('shares', () => {
  it.each([
    [0.5, '50 %'],
    [0.996, '99.6 %'],
    [0.995, '99.5 %'],
    [1, '100 %'],
    [0, '0 %'],
    [1 / 3, '33 %'],
  ])('%d is %s', (share, text) => {
    expect(formatShare(share, '.')).toBe(text);
  });
});
