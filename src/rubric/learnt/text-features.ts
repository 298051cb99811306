import { type Part, type Passage, type View, views } from './passage.js';

/** Told of each feature: its slot, the part, and its first word and how many words it is about. */
export type Visit = (slot: number, part: Part, word: number, width: number) => void;

const prime = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

const seeds = new Map<string, number>();

function seedOf(mark: string): number {
  const known = seeds.get(mark);
  if (known !== undefined) return known;
  const seed = hashOf(mark, 0x2f0b4c47);
  seeds.set(mark, seed);
  return seed;
}

/** The slot of a piece of text under a mark; `slots` is a power of two. */
function slotOf(hash: number, seed: number, slots: number): number {
  const mixed = Math.imul(hash ^ seed, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
}

const [first, last] = [hashOf('^'), hashOf('$')];
const pairOf = (left: number, right: number): number => Math.imul(Math.imul(left, prime) ^ right, 0xc2b2ae35);

function visitWords(part: Part, marks: readonly string[], slots: number, visit: Visit): void {
  const { words } = part;
  const hashes = words.map(({ word }) => hashOf(word));
  for (const mark of marks) {
    const seed = seedOf(mark);
    let before = first;
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] as number;
      visit(slotOf(hash, seed, slots), part, at, 1);
      visit(slotOf(pairOf(before, hash), seed, slots), part, Math.max(0, at - 1), at === 0 ? 1 : 2);
      before = hash;
    }
    if (words.length > 0) visit(slotOf(pairOf(before, last), seed, slots), part, words.length - 1, 1);
  }
}

/** Pieces of three and of five letters, also across the gap between two words. */
function visitLetters(part: Part, marks: readonly string[], slots: number, visit: Visit): void {
  if (marks.length === 0) return;
  const owners: number[] = [];
  let text = ' ';
  owners.push(0);
  for (const [at, { word }] of part.words.entries()) {
    text += `${word} `;
    for (let each = 0; each <= word.length; each += 1) owners.push(at);
  }
  const marked = marks.map(seedOf);
  for (let at = 0; at + 3 <= text.length; at += 1) {
    let hash = 0x9747b28c;
    for (let length = 1; length <= 5 && at + length <= text.length; length += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at + length - 1), prime);
      if (length !== 3 && length !== 5) continue;
      const owner = owners[at + (length >> 1)] ?? 0;
      for (const seed of marked) visit(slotOf(hash, seed, slots), part, owner, 1);
    }
  }
}

/** Visits every feature of a passage in one view, in order. */
export function visitFeatures(passage: Passage, view: View, slots: number, visit: Visit): void {
  for (const part of passage) {
    const marks = part.marks[view];
    if (view !== 'letters') visitWords(part, marks, slots, visit);
    if (view === 'letters' || view === 'ending') visitLetters(part, marks, slots, visit);
  }
}

/** How often each slot of one view occurs in a passage, in the order in which they first do. */
export interface SlotCounts {
  readonly slots: Uint32Array;
  /** 1 + ln(occurrences). */
  readonly values: Float32Array;
}

export type TextCounts = Readonly<Record<View, SlotCounts>>;

/** 1 + ln(times), remembered where it is asked for most. */
const logs = Float32Array.from({ length: 256 }, (_, times) => 1 + Math.log(Math.max(1, times)));

/** Counts the features of passages; keeps one table for all of them. */
export function textCounter(slots: number): (passage: Passage) => TextCounts {
  const table = new Uint16Array(slots);
  const met = new Uint32Array(slots);
  let size = 0;
  const count: Visit = (slot) => {
    const before = table[slot] as number;
    if (before === 0) {
      met[size] = slot;
      size += 1;
    }
    if (before < logs.length - 1) table[slot] = before + 1;
  };
  const countView = (passage: Passage, view: View): SlotCounts => {
    size = 0;
    visitFeatures(passage, view, slots, count);
    const values = new Float32Array(size);
    for (let at = 0; at < size; at += 1) {
      const slot = met[at] as number;
      values[at] = logs[table[slot] as number] as number;
      table[slot] = 0;
    }
    return { slots: met.slice(0, size), values };
  };
  return (passage) => {
    const counts: Partial<Record<View, SlotCounts>> = {};
    for (const view of views) counts[view] = countView(passage, view);
    return counts as TextCounts;
  };
}
