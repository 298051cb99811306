import { answersOf, type Distance, meanDistance, nominal, type Pair, sharesOf } from './ratings-of-two.js';

/**
 * Cohen's κ of two assessors (Cohen 1960), with a distance other than `nominal` the weighted κ (Cohen 1968):
 * 1 − observed distance / distance expected by chance. At most 1; 0 is what chance gives. Undefined when both gave
 * one identical answer throughout, or nothing was given: then there is no variance to agree on.
 */
export function cohenKappa(pairs: readonly Pair[], distance: Distance = nominal): number | undefined {
  const answers = answersOf(pairs);
  const first = sharesOf(pairs, answers, 0);
  const second = sharesOf(pairs, answers, 1);
  let expected = 0;
  for (const [i, a] of answers.entries()) {
    for (const [j, b] of answers.entries()) expected += (first[i] ?? 0) * (second[j] ?? 0) * distance(a, b);
  }
  return expected === 0 ? undefined : 1 - meanDistance(pairs, distance) / expected;
}

/** κ of yes/no answers from their counts: both yes, only the first, only the second, both no. */
export function kappaOfCounts(both: number, first: number, second: number, none: number): number | undefined {
  const all = both + first + second + none;
  if (all === 0) return undefined;
  const observed = (both + none) / all;
  const expected = ((both + first) * (both + second) + (second + none) * (first + none)) / (all * all);
  return expected === 1 ? undefined : (observed - expected) / (1 - expected);
}

/** The band of a κ after Landis and Koch (1977). */
export function bandOfKappa(
  kappa: number,
): 'poor' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost-perfect' {
  if (kappa < 0) return 'poor';
  if (kappa <= 0.2) return 'slight';
  if (kappa <= 0.4) return 'fair';
  if (kappa <= 0.6) return 'moderate';
  return kappa <= 0.8 ? 'substantial' : 'almost-perfect';
}
