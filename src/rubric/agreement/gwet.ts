import { answersOf, type Distance, meanDistance, nominal, type Pair, sharesOf } from './ratings-of-two.js';

/**
 * Gwet's AC1 of two assessors, with a distance other than `nominal` AC2 (Gwet 2008, "Computing inter-rater
 * reliability and its variance in the presence of high agreement"): (observed − expected) / (1 − expected), where
 * expected = T / (q (q − 1)) · Σ π (1 − π), π the mean share of an answer, T the sum of all weights, q the number of
 * answers. Unlike κ it does not fall when nearly all answers are the same. Undefined without pairs or with one answer only.
 */
export function gwet(
  pairs: readonly Pair[],
  distance: Distance = nominal,
  scale?: readonly number[],
): number | undefined {
  const answers = scale ?? answersOf(pairs);
  const count = answers.length;
  if (pairs.length === 0 || count < 2) return undefined;
  const first = sharesOf(pairs, answers, 0);
  const second = sharesOf(pairs, answers, 1);
  const spread = answers.reduce((sum, _, at) => {
    const share = ((first[at] ?? 0) + (second[at] ?? 0)) / 2;
    return sum + share * (1 - share);
  }, 0);
  let weights = 0;
  for (const a of answers) for (const b of answers) weights += 1 - distance(a, b);
  const expected = (weights / (count * (count - 1))) * spread;
  const observed = 1 - meanDistance(pairs, distance);
  return expected === 1 ? undefined : (observed - expected) / (1 - expected);
}
