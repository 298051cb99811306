import type { Kernel } from './kernel.js';

/** How far the solution is worked out: enough for three figures. */
const usualSteps = 40;

/** A ridge regression of one strength. */
export interface Regression {
  /** Mean of the targets: what is expected of an empty row. */
  readonly constant: number;
  /** How much each chosen record weighs: the weights are Σ share · row. */
  readonly shares: Float64Array;
  /** What is expected of every record, chosen or not. */
  readonly expected: Float64Array;
}

/**
 * Ridge regressions of `targets` on the records `chosen`, one for each strength λ: minimises Σ(y − ȳ − w·x)² + λ|w|².
 * Solved for all strengths at once in the Krylov space of the kernel (Lanczos with full reorthogonalisation; Golub
 * and Van Loan, "Matrix Computations", chapter 10), so that the kernel is gone through `steps` times whatever the
 * number of strengths.
 */
export function ridge(
  kernel: Kernel,
  chosen: readonly number[],
  targets: Float64Array,
  strengths: readonly number[],
  steps = usualSteps,
): readonly Regression[] {
  const count = chosen.length;
  const constant = chosen.reduce((sum, index) => sum + (targets[index] ?? 0), 0) / Math.max(1, count);
  const start = Float64Array.from(chosen, (index) => (targets[index] ?? 0) - constant);
  const { basis, products, diagonal, beside, norm } = lanczos(kernel, chosen, start, Math.min(steps, count));
  return strengths.map((strength) => {
    const along = solveTridiagonal(
      diagonal.map((value) => value + strength),
      beside,
      norm,
    );
    const expected = combine(products, along, kernel.count);
    for (let row = 0; row < expected.length; row += 1) expected[row] = (expected[row] ?? 0) + constant;
    return { constant, shares: combine(basis, along, count), expected };
  });
}

function combine(vectors: readonly Float64Array[], shares: readonly number[], length: number): Float64Array {
  const sum = new Float64Array(length);
  for (const [step, vector] of vectors.entries()) {
    const share = shares[step] ?? 0;
    for (let at = 0; at < length; at += 1) sum[at] = (sum[at] ?? 0) + share * (vector[at] ?? 0);
  }
  return sum;
}

interface Krylov {
  /** Over the chosen records. */
  readonly basis: readonly Float64Array[];
  /** The kernel times each, over all records. */
  readonly products: readonly Float64Array[];
  readonly diagonal: readonly number[];
  readonly beside: readonly number[];
  readonly norm: number;
}

function lanczos(kernel: Kernel, chosen: readonly number[], start: Float64Array, steps: number): Krylov {
  const norm = Math.sqrt(dot(start, start));
  const basis: Float64Array[] = [];
  const products: Float64Array[] = [];
  const diagonal: number[] = [];
  const beside: number[] = [];
  // Constant targets: nothing to explain.
  if (norm < 1e-12) return { basis, products, diagonal, beside, norm: 0 };
  let vector = start.map((value) => value / norm);
  for (let step = 0; step < steps; step += 1) {
    basis.push(vector);
    const product = kernel.products(chosen, vector);
    products.push(product);
    const next = Float64Array.from(chosen, (index) => product[index] ?? 0);
    diagonal.push(dot(next, vector));
    for (let round = 0; round < 2; round += 1)
      for (const earlier of basis) {
        const share = dot(next, earlier);
        for (let at = 0; at < next.length; at += 1) next[at] = (next[at] ?? 0) - share * (earlier[at] ?? 0);
      }
    const length = Math.sqrt(dot(next, next));
    if (length < 1e-6 || step === steps - 1) break;
    beside.push(length);
    vector = next.map((value) => value / length);
  }
  return { basis, products, diagonal, beside, norm };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Solves T x = (first, 0, …, 0) for a symmetric tridiagonal, positive definite T. */
function solveTridiagonal(
  diagonal: readonly number[],
  beside: readonly number[],
  first: number,
): readonly number[] {
  const pivots: number[] = [];
  const right: number[] = [];
  for (const [at, value] of diagonal.entries()) {
    const factor = at === 0 ? 0 : (beside[at - 1] ?? 0) / (pivots[at - 1] ?? 1);
    pivots.push(value - factor * (at === 0 ? 0 : (beside[at - 1] ?? 0)));
    right.push(at === 0 ? first : -factor * (right[at - 1] ?? 0));
  }
  const solved = new Array<number>(diagonal.length).fill(0);
  for (let at = diagonal.length - 1; at >= 0; at -= 1)
    solved[at] = ((right[at] ?? 0) - (beside[at] ?? 0) * (solved[at + 1] ?? 0)) / (pivots[at] ?? 1);
  return solved;
}
