import type { Findings } from './findings.js';
import type { FindingScale } from './findings-table.js';
import { onScale, perFinding } from './findings-table.js';
import type { Learnt } from './fit.js';
import { forecasters } from './fit.js';
import type { Reading } from './material.js';
import { type View, views } from './passage.js';
import { scaled } from './scaled-rows.js';
import type { TextCounts } from './text-features.js';
import { askTrees, type Trees } from './trees.js';

/** Weights of one view as whole numbers; none where the view counts nothing. */
export interface CompactWeights {
  readonly unit: number;
  readonly weights: Int8Array;
}

/** A learnt rating, small: expected = constant + words + findings + trees, kept within `range`. */
export interface LearntRating {
  readonly constant: number;
  readonly text: Readonly<Record<View, CompactWeights>>;
  /** For each finding on its scale. */
  readonly findings: Float32Array;
  readonly trees: Trees;
  readonly range: readonly [low: number, high: number];
}

const mostUnits = 127;

function compact(weights: Float64Array, share: number): CompactWeights {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight * share));
  if (most < 1e-9) return { unit: 0, weights: new Int8Array(0) };
  const unit = most / mostUnits;
  return { unit, weights: Int8Array.from(weights, (weight) => Math.round((weight * share) / unit)) };
}

/** Multiplies the shares into what was learnt and rounds it to eight bits. */
export function compactRating({ linear, trees, stack, range }: Learnt, scale: FindingScale): LearntRating {
  const shareOf = (name: (typeof forecasters)[number]): number =>
    stack.shares[forecasters.indexOf(name)] ?? 0;
  const text: Partial<Record<View, CompactWeights>> = {};
  let { constant } = stack;
  for (const view of views) {
    text[view] = compact(linear[view].weights, shareOf(view));
    constant += shareOf(view) * linear[view].constant;
  }
  const findings = new Float32Array(scale.names.length);
  for (const [name, columns] of [
    ['findings', 'all'],
    ['summary', 'summary'],
  ] as const) {
    const share = shareOf(name);
    constant += share * linear[name].constant;
    for (const [at, weight] of perFinding(linear[name].weights, scale, columns).entries())
      findings[at] = (findings[at] ?? 0) + share * weight;
  }
  constant += shareOf('trees') * trees.constant;
  return {
    constant,
    text: text as LearntRating['text'],
    findings,
    trees: { ...trees, constant: 0, values: trees.values.map((value) => value * shareOf('trees')) },
    range,
  };
}

/** A record as a model reads it: values beside its slots, and findings on their scale. */
export interface ReadRecord {
  readonly text: TextCounts;
  readonly values: Readonly<Record<View, Float32Array>>;
  readonly cells: Float32Array;
}

export function readRecord(reading: Reading, text: TextCounts, findings: Findings): ReadRecord {
  const values: Partial<Record<View, Float32Array>> = {};
  for (const view of views) values[view] = scaled(text[view], reading.rarity[view]);
  return { text, values: values as ReadRecord['values'], cells: onScale(reading.scale, findings) };
}

/** What the rating of a record is expected to be. */
export function expectRating(rating: LearntRating, { text, values, cells }: ReadRecord): number {
  let sum = rating.constant;
  for (const view of views) {
    const { unit, weights } = rating.text[view];
    if (weights.length === 0) continue;
    const { slots } = text[view];
    const own = values[view];
    let units = 0;
    for (let at = 0; at < slots.length; at += 1) units += (weights[slots[at] ?? 0] ?? 0) * (own[at] ?? 0);
    sum += unit * units;
  }
  for (let at = 0; at < cells.length; at += 1) sum += (rating.findings[at] ?? 0) * (cells[at] ?? 0);
  sum += askTrees(rating.trees, (finding) => cells[finding] ?? 0);
  return Math.max(rating.range[0], Math.min(rating.range[1], sum));
}

/** By how much each finding moved the expectation, by name. */
export function findingShares(
  rating: LearntRating,
  { names }: FindingScale,
  { cells }: ReadRecord,
): ReadonlyMap<string, number> {
  const moved = Float64Array.from(cells, (cell, at) => cell * (rating.findings[at] ?? 0));
  askTrees(
    rating.trees,
    (finding) => cells[finding] ?? 0,
    (finding, by) => {
      moved[finding] = (moved[finding] ?? 0) + by;
    },
  );
  return new Map(names.map((name, at) => [name, moved[at] ?? 0]));
}
