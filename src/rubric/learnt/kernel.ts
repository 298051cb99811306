import type { LinearRows } from './linear-rows.js';

/** How alike records are: the products of their rows with each other. */
export interface Kernel {
  readonly count: number;
  /** For every record: Σ share · (its row · row of each of `chosen`). */
  products(chosen: readonly number[], shares: Float64Array): Float64Array;
}

/** Up to so many records the products of all pairs are kept: they are needed again and again. */
const mostKept = 2500;

/** The kernel of rows. */
export function kernelOf(rows: LinearRows, count: number): Kernel {
  return count <= mostKept ? keptKernel(rows, count) : workedOutKernel(rows, count);
}

function keptKernel(rows: LinearRows, count: number): Kernel {
  const all = new Float32Array(count * count);
  const row = new Float64Array(rows.width);
  for (let i = 0; i < count; i += 1) {
    rows.add(row, i, 1);
    for (let j = 0; j <= i; j += 1) {
      const product = rows.times(row, j);
      all[i * count + j] = product;
      all[j * count + i] = product;
    }
    // Cheaper than clearing all of it.
    rows.add(row, i, -1);
  }
  return {
    count,
    products(chosen, shares) {
      const given = Uint32Array.from(chosen);
      const sums = new Float64Array(count);
      for (let i = 0; i < count; i += 1) {
        const start = i * count;
        let sum = 0;
        for (let at = 0; at < given.length; at += 1)
          sum += (all[start + (given[at] as number)] as number) * (shares[at] as number);
        sums[i] = sum;
      }
      return sums;
    },
  };
}

function workedOutKernel(rows: LinearRows, count: number): Kernel {
  const weights = new Float64Array(rows.width);
  return {
    count,
    products(chosen, shares) {
      weights.fill(0);
      for (const [at, index] of chosen.entries()) rows.add(weights, index, shares[at] ?? 0);
      return Float64Array.from({ length: count }, (_, index) => rows.times(weights, index));
    },
  };
}
