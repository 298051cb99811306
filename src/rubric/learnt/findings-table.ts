import type { Findings } from './findings.js';
import type { LinearRows } from './linear-rows.js';
import type { Table } from './trees.js';

/** How findings are made alike: value − mean, in standard deviations. */
export interface FindingScale {
  readonly names: readonly string[];
  readonly means: Float32Array;
  readonly deviations: Float32Array;
}

/** Further from the mean than this, a finding is taken for this. */
const furthest = 4;
/** A finding in fewer records than this teaches nothing. */
const fewest = 4;

/** The findings worth keeping, in the order of their names. */
export function scaleOf(records: readonly Findings[]): FindingScale {
  const spread = new Map<string, number>();
  for (const record of records)
    for (const [name, value] of record) if (value !== 0) spread.set(name, (spread.get(name) ?? 0) + 1);
  const names = [...spread].flatMap(([name, count]) => (count >= fewest ? [name] : [])).sort();
  const count = Math.max(1, records.length);
  const means = Float32Array.from(
    names,
    (name) => records.reduce((sum, record) => sum + (record.get(name) ?? 0), 0) / count,
  );
  const deviations = Float32Array.from(names, (name, at) =>
    Math.sqrt(
      records.reduce((sum, record) => sum + ((record.get(name) ?? 0) - (means[at] ?? 0)) ** 2, 0) / count,
    ),
  );
  return { names, means, deviations };
}

/** One record on that scale; what never varied is 0. */
export function onScale({ names, means, deviations }: FindingScale, record: Findings): Float32Array {
  return Float32Array.from(names, (name, at) => {
    const deviation = deviations[at] ?? 0;
    if (deviation < 1e-6) return 0;
    const value = ((record.get(name) ?? 0) - (means[at] ?? 0)) / deviation;
    return Math.max(-furthest, Math.min(furthest, value));
  });
}

export function tableOf(scale: FindingScale, records: readonly Findings[]): Table {
  const width = scale.names.length;
  const cells = new Float32Array(records.length * width);
  for (const [row, record] of records.entries()) cells.set(onScale(scale, record), row * width);
  return { width, cells };
}

/** What sums a conversation up: few enough to learn from when there are few records. */
const summing = /^(quality-|score |level |total$)/;

/** A table as rows of length about 1, so that the same strengths suit it as suit words; `summary`: few columns of it. */
export function linearTable(
  { width, cells }: Table,
  { names }: FindingScale,
  columns: 'all' | 'summary',
): LinearRows {
  const chosen = [...names.keys()].filter((at) => columns === 'all' || summing.test(names[at] ?? ''));
  const value = evenOut(chosen.length);
  return {
    width,
    add(sums, index, share) {
      const start = index * width;
      for (const at of chosen) sums[at] = (sums[at] ?? 0) + share * value * (cells[start + at] ?? 0);
    },
    times(weights, index) {
      const start = index * width;
      let sum = 0;
      for (const at of chosen) sum += (weights[at] ?? 0) * (cells[start + at] ?? 0);
      return sum * value;
    },
  };
}

/** What makes a row of so many findings about 1 long. */
function evenOut(columns: number): number {
  return 1 / Math.sqrt(Math.max(1, columns));
}

/** Weights of rows of a table, as weights of the findings on their scale. */
export function perFinding(
  weights: Float64Array,
  { names }: FindingScale,
  columns: 'all' | 'summary',
): Float64Array {
  const chosen = names.filter((name) => columns === 'all' || summing.test(name));
  return weights.map((weight) => weight * evenOut(chosen.length));
}
