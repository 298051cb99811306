/** How the trees are grown. */
export interface Growing {
  readonly rounds: number;
  /** Share of each tree that is added. */
  readonly rate: number;
  /** Fewest records in a leaf. */
  readonly leaf: number;
}

const depth = 3;
const inner = 2 ** depth - 1;
const nodes = 2 ** (depth + 1) - 1;
/** Most steps that the values of a finding are cut into. */
const bins = 16;
/** Shares of records and of findings that each tree looks at. */
const recordShare = 0.7;
const findingShare = 0.4;
/** Pull of leaves towards 0, in records. */
const pull = 5;

/**
 * Boosted regression trees (Friedman 2001, "Greedy function approximation"), three questions deep. Node n has the
 * children 2n + 1 (not above the cut) and 2n + 2.
 */
export interface Trees {
  readonly constant: number;
  /** For each tree and inner node: the finding asked for; -1: none, go on to the lower child. */
  readonly findings: Int16Array;
  readonly cuts: Float32Array;
  /** What is expected at each node, beside the trees before; that of the last node reached counts. */
  readonly values: Float32Array;
}

/** A table of findings, one row a record. */
export interface Table {
  readonly width: number;
  readonly cells: Float32Array;
}

/** Linear congruential generator of Numerical Recipes: the same draws each time. */
function chance(): () => number {
  let state = 20_250_301;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The values at which a finding may be cut: quantiles, each once. */
function cutsOf({ width, cells }: Table, chosen: readonly number[], finding: number): readonly number[] {
  const sorted = Float32Array.from(chosen, (row) => cells[row * width + finding] ?? 0).sort();
  const cuts = new Set<number>();
  for (let bin = 1; bin < bins; bin += 1) {
    const value = sorted[Math.floor((bin / bins) * sorted.length)] ?? 0;
    if (value < (sorted[sorted.length - 1] ?? 0)) cuts.add(value);
  }
  // What is rare still is told from what is not there at all.
  const least = sorted[0] ?? 0;
  if (least < (sorted[sorted.length - 1] ?? 0)) cuts.add(least);
  return [...cuts].sort((a, b) => a - b);
}

/** Grows trees on the rows `chosen` of a table. */
export function growTrees(
  table: Table,
  chosen: readonly number[],
  targets: Float64Array,
  { rounds, rate, leaf }: Growing,
): Trees {
  const { width, cells } = table;
  const count = chosen.length;
  const constant = chosen.reduce((sum, row) => sum + (targets[row] ?? 0), 0) / Math.max(1, count);
  const cuts = Array.from({ length: width }, (_, finding) => cutsOf(table, chosen, finding));
  const codes = new Uint8Array(count * width);
  for (const [at, row] of chosen.entries())
    for (let finding = 0; finding < width; finding += 1) {
      const value = cells[row * width + finding] ?? 0;
      let code = 0;
      for (const cut of cuts[finding] ?? []) if (value > cut) code += 1;
      codes[at * width + finding] = code;
    }
  const left = Float64Array.from(chosen, (row) => (targets[row] ?? 0) - constant);
  const draw = chance();
  const trees = {
    constant,
    findings: new Int16Array(rounds * inner).fill(-1),
    cuts: new Float32Array(rounds * inner),
    values: new Float32Array(rounds * nodes),
  };
  const useful = cuts.flatMap((own, finding) => (own.length > 0 ? [finding] : []));
  for (let round = 0; round < rounds; round += 1) {
    const drawn = new Uint8Array(count).map(() => (draw() < recordShare ? 1 : 0));
    const asked = useful.filter(() => draw() < findingShare);
    growOne(round, drawn, asked);
  }
  return trees;

  function growOne(round: number, drawn: Uint8Array, asked: readonly number[]): void {
    let members: number[][] = [Array.from({ length: count }, (_, at) => at)];
    for (let node = 0; node < nodes; node += 1) {
      const all = members[node] ?? [];
      let sum = 0;
      let size = 0;
      for (const at of all) {
        if (!drawn[at]) continue;
        sum += left[at] ?? 0;
        size += 1;
      }
      trees.values[round * nodes + node] = (rate * sum) / (size + pull);
      if (node >= inner) continue;
      const best = size >= 2 * leaf ? bestSplit(all, drawn, asked, sum, size) : undefined;
      if (!best) {
        // Whoever is here goes on unasked, down to the leaf.
        members[2 * node + 1] = all;
        continue;
      }
      trees.findings[round * inner + node] = best.finding;
      trees.cuts[round * inner + node] = cuts[best.finding]?.[best.code] ?? 0;
      const isLow = (at: number): boolean => (codes[at * width + best.finding] ?? 0) <= best.code;
      members[2 * node + 1] = all.filter(isLow);
      members[2 * node + 2] = all.filter((at) => !isLow(at));
    }
    for (let node = inner; node < nodes; node += 1)
      for (const at of members[node] ?? [])
        left[at] = (left[at] ?? 0) - (trees.values[round * nodes + node] ?? 0);
    members = [];
  }

  function bestSplit(
    all: readonly number[],
    drawn: Uint8Array,
    asked: readonly number[],
    sum: number,
    size: number,
  ): { readonly finding: number; readonly code: number } | undefined {
    const own = all.filter((at) => drawn[at]);
    let most = (sum * sum) / (size + pull) + 1e-9;
    let best: { finding: number; code: number } | undefined;
    const sums = new Float64Array(bins + 1);
    const sizes = new Uint32Array(bins + 1);
    for (const finding of asked) {
      sums.fill(0);
      sizes.fill(0);
      for (const at of own) {
        const code = codes[at * width + finding] ?? 0;
        sums[code] = (sums[code] ?? 0) + (left[at] ?? 0);
        sizes[code] = (sizes[code] ?? 0) + 1;
      }
      let low = 0;
      let lowSize = 0;
      for (let code = 0; code < (cuts[finding]?.length ?? 0); code += 1) {
        low += sums[code] ?? 0;
        lowSize += sizes[code] ?? 0;
        if (lowSize < leaf) continue;
        if (size - lowSize < leaf) break;
        const gain = (low * low) / (lowSize + pull) + (sum - low) ** 2 / (size - lowSize + pull);
        if (gain <= most) continue;
        most = gain;
        best = { finding, code };
      }
    }
    return best;
  }
}

/** What trees expect of a record. `tell` hears by how much each question asked moved it. */
export function askTrees(
  { constant, findings, cuts, values }: Trees,
  finding: (index: number) => number,
  tell?: (index: number, by: number) => void,
): number {
  let sum = constant;
  const rounds = values.length / nodes;
  for (let round = 0; round < rounds; round += 1) {
    let node = 0;
    while (node < inner) {
      const asked = findings[round * inner + node] ?? -1;
      const above = asked >= 0 && finding(asked) > (cuts[round * inner + node] ?? 0);
      const next = 2 * node + (above ? 2 : 1);
      if (asked >= 0)
        tell?.(asked, (values[round * nodes + next] ?? 0) - (values[round * nodes + node] ?? 0));
      node = next;
    }
    sum += values[round * nodes + node] ?? 0;
  }
  return sum;
}
