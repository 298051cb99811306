import { closing, hashOf, isPlain, opening, pairSlot, slotOf, slots, wordFeatures } from './features.js';
import type { SparseWeights } from './model.js';

/** Sums of weights, a label each, in units. */
export interface WordSums {
  readonly sums: Float64Array;
  /** How many features they are of. */
  readonly size: number;
}

/** The weights of words and neighbours; the sums of words met before are kept, for most words recur. */
export interface KnownWords {
  zero(): Float64Array;
  add(sums: Float64Array, slot: number): void;
  /** Sums over the words of a sentence; the array is used again by the next call. */
  sum(words: readonly string[]): WordSums;
}

interface KnownWord extends WordSums {
  readonly hash: number;
  readonly plain: boolean;
}

const mostKnown = 10_000;

/** Where the weights of each slot start. */
export function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(slots + 1);
  let start = 0;
  for (let slot = 0; slot < slots; slot += 1) {
    starts[slot] = start;
    start += counts[slot] ?? 0;
  }
  starts[slots] = start;
  return starts;
}

export function knowWords({ labels, counts, owners, weights }: SparseWeights): KnownWords {
  const width = labels.length;
  const starts = startsOf(counts);
  const zero = (): Float64Array => new Float64Array(width);
  const add = (sums: Float64Array, slot: number): void => {
    const end = starts[slot + 1] ?? 0;
    for (let at = starts[slot] ?? 0; at < end; at += 1) {
      const label = owners[at] ?? 0;
      sums[label] = (sums[label] ?? 0) + (weights[at] ?? 0);
    }
  };
  const known = new Map<string, KnownWord>();
  const meet = (word: string): KnownWord => {
    const features = wordFeatures(word);
    const sums = zero();
    for (const feature of features) add(sums, slotOf(feature));
    if (known.size >= mostKnown) known.clear();
    const met = { sums, size: features.length, hash: hashOf(word), plain: isPlain(word) };
    known.set(word, met);
    return met;
  };
  const sums = zero();
  const [first, last] = [hashOf(opening), hashOf(closing)];
  return {
    zero,
    add,
    sum(words) {
      sums.fill(0);
      let size = 1;
      let before = first;
      for (const word of words) {
        const own = known.get(word) ?? meet(word);
        size += own.size;
        for (let label = 0; label < width; label += 1)
          sums[label] = (sums[label] ?? 0) + (own.sums[label] ?? 0);
        if (!own.plain) continue;
        add(sums, pairSlot(before, own.hash));
        before = own.hash;
        size += 1;
      }
      add(sums, pairSlot(before, last));
      return { sums, size };
    },
  };
}
