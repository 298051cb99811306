import { ranksOf } from '../agreement/spearman.js';
import { foldCount } from './folds.js';
import { type LinearName, linearNames, type Material } from './material.js';
import { ridge } from './ridge.js';
import { type Stack, stack, stacked } from './stack.js';
import { askTrees, type Growing, growTrees, type Trees } from './trees.js';

/** Strengths of the pull towards 0 to choose from, for rows of length 1. */
const strengths = [0.02, 0.1, 0.3, 1, 3, 10, 40] as const;

/** The forecasts that are weighed against each other, in this order. */
export const forecasters = [...linearNames, 'trees'] as const;
type Forecaster = (typeof forecasters)[number];

/** A linear model: expected value = constant + weights · row. */
export interface Linear {
  readonly constant: number;
  readonly weights: Float64Array;
}

/** What was learnt of one rating. */
export interface Learnt {
  readonly linear: Readonly<Record<LinearName, Linear>>;
  readonly trees: Trees;
  readonly stack: Stack;
  /** Lowest and highest label seen: nothing beyond is expected. */
  readonly range: readonly [low: number, high: number];
}

/** What was learnt, and what it says of records that it had not learnt from. */
export interface Fitted {
  /** For each record what is expected by models that knew nothing of its group; also where it has no label. */
  readonly expected: Float64Array;
  /** The same from plain words and one ridge regression. */
  readonly baseline: Float64Array;
  readonly learnt: Learnt;
}

export interface FitOptions {
  /** Ways of looking that are left out, to save time. */
  readonly without?: readonly LinearName[];
  readonly steps?: number;
  readonly rounds?: number;
}

/** Forecasts of held back records: one for each strength, or the trees' alone. */
type HeldBack = Readonly<Record<Forecaster, readonly Float64Array[]>>;

function squaredError(forecast: Float64Array, targets: Float64Array, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + ((forecast[row] ?? 0) - (targets[row] ?? 0)) ** 2, 0);
}

function best(forecasts: readonly Float64Array[], targets: Float64Array, rows: readonly number[]): number {
  const errors = forecasts.map((forecast) => squaredError(forecast, targets, rows));
  return errors.indexOf(Math.min(...errors));
}

/** The share of labels below each label, so that a few far-off labels do not decide everything. */
function ranked(labels: Float64Array, labelled: readonly number[]): Float64Array {
  const ranks = ranksOf(labelled.map((row) => labels[row] ?? 0));
  const targets = new Float64Array(labels.length).fill(Number.NaN);
  for (const [at, row] of labelled.entries()) targets[row] = ((ranks[at] ?? 0) - 0.5) / labelled.length;
  return targets;
}

/** From ranks to labels: the straight line that fits best, never falling. */
interface Line {
  readonly slope: number;
  readonly offset: number;
}

function lineThrough(expected: Float64Array, labels: Float64Array, rows: readonly number[]): Line {
  const count = Math.max(1, rows.length);
  const mean = (values: Float64Array): number =>
    rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / count;
  const [middle, wanted] = [mean(expected), mean(labels)];
  let [both, own] = [0, 0];
  for (const row of rows) {
    const off = (expected[row] ?? 0) - middle;
    both += off * ((labels[row] ?? 0) - wanted);
    own += off * off;
  }
  const slope = own > 1e-12 ? Math.max(1e-6, both / own) : 0;
  return { slope, offset: wanted - slope * middle };
}

/**
 * Learns one rating. `labels` holds NaN where a record is not labelled. Strengths and shares are chosen on forecasts
 * of held back records, and those of a fold are judged with strengths and shares chosen on the other folds.
 */
export function fitRating(material: Material, labels: Float64Array, options: FitOptions = {}): Fitted {
  const labelled = [...labels.keys()].filter((row) => !Number.isNaN(labels[row]));
  const targets = ranked(labels, labelled);
  const steps = options.steps ?? (labelled.length > many ? 20 : 40);
  const growing = growingFor(labelled.length, options.rounds);
  const held = holdBack(material, targets, labelled, growing, steps, options.without);
  const choose = (rows: readonly number[]) => {
    const strength = forecasters.map((name) => best(held[name], targets, rows));
    const chosen = forecasters.map((name, at) => held[name][strength[at] ?? 0] ?? new Float64Array(0));
    return { strength, chosen, stack: stack(chosen, targets, rows) };
  };
  const expected = new Float64Array(material.count);
  const baseline = new Float64Array(material.count);
  for (let fold = 0; fold < foldCount; fold += 1) {
    const others = choose(labelled.filter((row) => material.folds[row] !== fold));
    for (let row = 0; row < material.count; row += 1) {
      if (material.folds[row] !== fold) continue;
      expected[row] = stacked(
        others.stack,
        others.chosen.map((forecast) => forecast[row] ?? 0),
      );
      baseline[row] = others.chosen[forecasters.indexOf('plain')]?.[row] ?? 0;
    }
  }
  const all = choose(labelled);
  const strengthOf = (name: Forecaster): number =>
    strengths[all.strength[forecasters.indexOf(name)] ?? 0] ?? 1;
  const linear: Partial<Record<LinearName, Linear>> = {};
  for (const name of linearNames) {
    const rows = material.rows[name];
    const weights = new Float64Array(rows.width);
    linear[name] = { constant: 0, weights };
    if (options.without?.includes(name)) continue;
    const [model] = ridge(material.kernels[name], labelled, targets, [strengthOf(name)], steps);
    for (const [at, row] of labelled.entries()) rows.add(weights, row, model?.shares[at] ?? 0);
    linear[name] = { constant: model?.constant ?? 0, weights };
  }
  const values = labelled.map((row) => labels[row] ?? 0);
  const { slope, offset } = lineThrough(expected, labels, labelled);
  return {
    expected: expected.map((rank) => offset + slope * rank),
    baseline,
    learnt: {
      linear: linear as Learnt['linear'],
      trees: growTrees(material.table, labelled, targets, growing),
      stack: {
        constant: offset + slope * all.stack.constant,
        shares: all.stack.shares.map((share) => slope * share),
      },
      range: [Math.min(...values), Math.max(...values)],
    },
  };
}

/** From so many labels on, a rougher solution does: they differ more than it does. */
const many = 1000;

/** Few records: small trees only, with big leaves. */
function growingFor(labelled: number, rounds = 150): Growing {
  return { rounds, rate: 0.06, leaf: Math.max(5, Math.min(15, Math.round(labelled / 40))) };
}

function holdBack(
  { count, folds, kernels, table }: Material,
  targets: Float64Array,
  labelled: readonly number[],
  growing: Growing,
  steps: number,
  without: readonly LinearName[] = [],
): HeldBack {
  const empty = (size: number): readonly Float64Array[] =>
    Array.from({ length: size }, () => new Float64Array(count));
  const held = Object.fromEntries(
    forecasters.map((name) => [name, empty(name === 'trees' ? 1 : strengths.length)]),
  ) as Record<Forecaster, readonly Float64Array[]>;
  for (let fold = 0; fold < foldCount; fold += 1) {
    const known = labelled.filter((row) => folds[row] !== fold);
    const hidden = [...folds.keys()].filter((row) => folds[row] === fold);
    for (const name of linearNames.filter((each) => !without.includes(each))) {
      for (const [at, { expected }] of ridge(kernels[name], known, targets, strengths, steps).entries()) {
        const forecast = held[name][at];
        if (forecast) for (const row of hidden) forecast[row] = expected[row] ?? 0;
      }
    }
    const trees = growTrees(table, known, targets, growing);
    const [forecast] = held.trees;
    if (!forecast) continue;
    for (const row of hidden)
      forecast[row] = askTrees(trees, (finding) => table.cells[row * table.width + finding] ?? 0);
  }
  return held;
}
