import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kernelOf } from '../../../../src/rubric/learnt/kernel.js';
import type { LinearRows } from '../../../../src/rubric/learnt/linear-rows.js';
import { ridge } from '../../../../src/rubric/learnt/ridge.js';

function dense(rows: readonly (readonly number[])[]): LinearRows {
  return {
    width: rows[0]?.length ?? 0,
    add(sums, index, share) {
      for (const [at, value] of (rows[index] ?? []).entries()) sums[at] = (sums[at] ?? 0) + share * value;
    },
    times: (weights, index) =>
      (rows[index] ?? []).reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
  };
}

describe('ridge regression', () => {
  test('golden: one column, λ 1 — the weight is x·y / (x·x + λ)', () => {
    const rows = dense([[1], [-1], [2], [-2]]);
    const targets = Float64Array.from([1, -1, 2, -2]);
    const [model] = ridge(kernelOf(rows, 4), [0, 1, 2, 3], targets, [1]);
    expect(model?.constant).toBe(0);
    expect(model?.expected[2]).toBeCloseTo((2 * 10) / 11, 9);
  });

  test('records that were not chosen are expected, too', () => {
    const rows = dense([[1], [-1], [3]]);
    const [model] = ridge(kernelOf(rows, 3), [0, 1], Float64Array.from([1, -1, 99]), [0.001]);
    expect(model?.expected[2]).toBeCloseTo(3, 1);
  });

  test('constant targets: nothing but the constant is expected', () => {
    const [model] = ridge(kernelOf(dense([[1], [2], [3]]), 3), [0, 1, 2], Float64Array.from([5, 5, 5]), [1]);
    expect([...(model?.expected ?? [])]).toEqual([5, 5, 5]);
  });

  test('property: what is expected solves the normal equations', () => {
    const table = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 8,
    });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, seed) => {
        const targets = Float64Array.from(rows, (_, at) => ((at * seed) % 5) - 2);
        const chosen = [...rows.keys()];
        const [model] = ridge(kernelOf(dense(rows), rows.length), chosen, targets, [2]);
        const shares = model?.shares ?? new Float64Array(0);
        // (K + λ) a = y − ȳ
        for (const [i, row] of rows.entries()) {
          const product = rows.reduce(
            (sum, other, j) =>
              sum + (shares[j] ?? 0) * row.reduce((dot, value, at) => dot + value * (other[at] ?? 0), 0),
            0,
          );
          expect(product + 2 * (shares[i] ?? 0)).toBeCloseTo((targets[i] ?? 0) - (model?.constant ?? 0), 4);
        }
      }),
      { numRuns: 40 },
    );
  });
});
