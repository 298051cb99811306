import type { LinearRows } from './linear-rows.js';
import type { SlotCounts } from './text-features.js';

/** Rows of a sparse matrix, one after the other; each has length 1 (or is empty). */
export interface Rows {
  readonly count: number;
  /** Where each row starts; one more than rows. */
  readonly starts: Uint32Array;
  readonly slots: Uint32Array;
  readonly values: Float32Array;
}

/** How much each slot counts: 0 where it was in fewer than two records, else by how rare it is, in 1/32. */
export type Rarity = Uint8Array;

const unit = 1 / 32;

/** 1 + ln((1 + records) / (1 + records with the slot)), as in tf-idf with smoothing. */
export function rarityOf(records: readonly SlotCounts[], slots: number): Rarity {
  const spread = new Uint32Array(slots);
  for (const record of records) for (const slot of record.slots) spread[slot] = (spread[slot] ?? 0) + 1;
  const rarity = new Uint8Array(slots);
  for (const [slot, count] of spread.entries()) {
    if (count < 2) continue;
    const rare = 1 + Math.log((1 + records.length) / (1 + count));
    rarity[slot] = Math.min(255, Math.round(rare / unit));
  }
  return rarity;
}

/** The values of one record, scaled by rarity to length 1. */
export function scaled({ slots, values }: SlotCounts, rarity: Rarity): Float32Array {
  const row = new Float32Array(values.length);
  let squares = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const value = (values[at] ?? 0) * (rarity[slots[at] ?? 0] ?? 0) * unit;
    row[at] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) / length;
  return row;
}

/** All records as rows, without what counts nothing. */
export function rowsOf(records: readonly SlotCounts[], rarity: Rarity): Rows {
  const starts = new Uint32Array(records.length + 1);
  let size = 0;
  for (const [index, { slots }] of records.entries()) {
    for (const slot of slots) if ((rarity[slot] ?? 0) > 0) size += 1;
    starts[index + 1] = size;
  }
  const kept = new Uint32Array(size);
  const values = new Float32Array(size);
  let at = 0;
  for (const record of records) {
    const row = scaled(record, rarity);
    for (const [each, slot] of record.slots.entries()) {
      if ((rarity[slot] ?? 0) === 0) continue;
      kept[at] = slot;
      values[at] = row[each] ?? 0;
      at += 1;
    }
  }
  return { count: records.length, starts, slots: kept, values };
}

/** Sparse rows, to learn from. */
export function linearRows({ starts, slots, values }: Rows, width: number): LinearRows {
  return {
    width,
    add(sums, index, share) {
      const end = starts[index + 1] ?? 0;
      for (let at = starts[index] ?? 0; at < end; at += 1) {
        const slot = slots[at] ?? 0;
        sums[slot] = (sums[slot] ?? 0) + share * (values[at] ?? 0);
      }
    },
    times(weights, index) {
      const end = starts[index + 1] ?? 0;
      let sum = 0;
      for (let at = starts[index] ?? 0; at < end; at += 1)
        sum += (weights[slots[at] ?? 0] ?? 0) * (values[at] ?? 0);
      return sum;
    },
  };
}
