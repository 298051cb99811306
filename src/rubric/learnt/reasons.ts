import type { Turn } from '../../conversation/conversation.js';
import type { Findings } from './findings.js';
import { findingShares, type LearntRating, type ReadRecord } from './learnt-rating.js';
import type { Reading } from './material.js';
import { type Passage, views } from './passage.js';
import { visitFeatures } from './text-features.js';

/** What moved an expectation, and by how much, on the scale of the rating. */
export type Reason =
  | {
      readonly kind: 'words';
      /** Index of the turn, from 0; offsets in its text, UTF-16. */
      readonly turn: number;
      readonly from: number;
      readonly to: number;
      readonly quote: string;
      readonly weight: number;
    }
  | { readonly kind: 'finding'; readonly finding: string; readonly value: number; readonly weight: number };

/** Longest quotation, in words. */
const longestQuote = 8;

/** How much each word of each part moves the expectation: a piece of several words is shared among them. */
function creditsOf(
  rating: LearntRating,
  passage: Passage,
  slots: number,
  { text, values }: ReadRecord,
): readonly Float64Array[] {
  const credits = new Map(passage.map((part) => [part, new Float64Array(part.words.length)] as const));
  for (const view of views) {
    const { unit, weights } = rating.text[view];
    if (weights.length === 0) continue;
    const own = text[view];
    const each = new Map<number, number>();
    // A slot that occurs n times has the value 1 + ln n; each occurrence is worth a part of it.
    for (const [at, slot] of own.slots.entries()) {
      const times = Math.max(1, Math.round(Math.exp((own.values[at] ?? 1) - 1)));
      each.set(slot, (unit * (weights[slot] ?? 0) * (values[view][at] ?? 0)) / times);
    }
    visitFeatures(passage, view, slots, (slot, part, word, width) => {
      const sums = credits.get(part);
      const credit = (each.get(slot) ?? 0) / width;
      for (let at = word; sums && at < word + width; at += 1) sums[at] = (sums[at] ?? 0) + credit;
    });
  }
  return passage.map((part) => credits.get(part) ?? new Float64Array(0));
}

/** The neighbouring words that together move most in one direction (Kadane's algorithm, no longer than a quotation). */
function heaviest(credits: Float64Array, sign: 1 | -1): { from: number; to: number; weight: number } {
  let best = { from: 0, to: 0, weight: 0 };
  for (let from = 0; from < credits.length; from += 1) {
    let sum = 0;
    for (let to = from; to < Math.min(credits.length, from + longestQuote); to += 1) {
      sum += sign * (credits[to] ?? 0);
      if (sum > best.weight) best = { from, to: to + 1, weight: sum };
    }
  }
  return best;
}

/** What speaks most for a high rating, and against it: `most` reasons of each sign, weightiest first. */
export function reasonsFor(
  rating: LearntRating,
  reading: Reading,
  turns: readonly Turn[],
  passage: Passage,
  record: ReadRecord,
  findings: Findings,
  most = 3,
): readonly Reason[] {
  const credits = creditsOf(rating, passage, reading.slots, record);
  const moved = [...findingShares(rating, reading.scale, record)];
  return ([1, -1] as const).flatMap((sign) => {
    const words = passage.flatMap((part, at): Reason[] => {
      const span = heaviest(credits[at] ?? new Float64Array(0), sign);
      const from = part.words[span.from]?.from;
      const to = part.words[span.to - 1]?.to;
      if (span.weight <= 0 || from === undefined || to === undefined) return [];
      const quote = (turns[part.turn]?.text ?? '').slice(from, to);
      return [{ kind: 'words', turn: part.turn, from, to, quote, weight: sign * span.weight }];
    });
    const found = moved.flatMap(([finding, weight]): Reason[] =>
      weight * sign > 0 ? [{ kind: 'finding', finding, value: findings.get(finding) ?? 0, weight }] : [],
    );
    const least = 0.002 * (rating.range[1] - rating.range[0]);
    return [...words, ...found]
      .filter(({ weight }) => Math.abs(weight) >= least)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, most);
  });
}
