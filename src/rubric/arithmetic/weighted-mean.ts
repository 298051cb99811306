export interface Weighted {
  readonly weight: number;
  /** 0–100, above with bonus; null leaves the mean and its weight is shared out among the others. */
  readonly score: number | null;
}

/**
 * Mean of the scores by weight. A part without a score leaves numerator and denominator alike, which shares
 * its weight out in proportion, as contact-centre evaluation forms do: weights 40/20/20/20 with 100/50/50/0
 * give 60, and 75 with the last not applicable. Null when no part with a weight has a score.
 */
export function weightedMean(parts: readonly Weighted[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { weight, score } of parts) {
    if (score === null) continue;
    sum += weight * score;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}
