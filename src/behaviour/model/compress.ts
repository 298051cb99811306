import { slots } from './features.js';
import type { SparseWeights } from './model.js';
import type { Weights } from './train.js';

/** Weights of fewer units than this are left out. */
const leastUnits = 5;
const mostUnits = 127;

/** Rounds weights to eight bits, with a unit for each label, and drops those that hardly count. */
export function compress(
  { labels, table }: Weights,
  rest: Pick<SparseWeights, 'calibration' | 'thresholds' | 'reproaches' | 'placeValue'>,
): SparseWeights {
  const width = labels.length;
  const largest = new Float64Array(width).fill(1e-9);
  for (let at = 0; at < slots * width; at += 1) {
    const label = at % width;
    largest[label] = Math.max(largest[label] ?? 0, Math.abs(table[at] ?? 0));
  }
  const units = [...largest].map((most) => most / mostUnits);
  const counts = new Uint8Array(slots);
  const owners: number[] = [];
  const weights: number[] = [];
  for (let slot = 0; slot < slots; slot += 1) {
    for (let label = 0; label < width; label += 1) {
      const rounded = Math.round((table[slot * width + label] ?? 0) / (units[label] ?? 1));
      if (Math.abs(rounded) < leastUnits) continue;
      owners.push(label);
      weights.push(rounded);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  return {
    labels,
    ...rest,
    units,
    constants: [...table.subarray(slots * width)],
    counts,
    owners: Uint8Array.from(owners),
    weights: Int8Array.from(weights),
  };
}
