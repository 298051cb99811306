import type { AppliedCap, Level } from '../assessment.js';

/** Scores from which levels 1, 2, 3 and 4 are reached, where a dimension does not set its own. */
export const defaultThresholds: readonly number[] = [15, 40, 60, 80];

/**
 * Level 0–4 of a dimension: how many thresholds its score (0–100) reaches, raised to the floor, then lowered
 * to the strictest cap: a cap is stronger than a floor.
 * Null without a score.
 */
export function levelOf(
  score: number | null,
  thresholds: readonly number[],
  caps: readonly AppliedCap[],
  floor: Level = 0,
): Level | null {
  if (score === null) return null;
  const reached = thresholds.filter((from) => score >= from - 1e-9).length;
  return asLevel(Math.min(Math.max(reached, floor), ...caps.map((cap) => cap.level)));
}

/** How far below the next level a score that a cap holds stays, in points. */
const justBelow = 0.01;

/**
 * The score (0–100) that goes with a capped level: just below the next level's threshold at most, so that a score,
 * a level and a total never tell different stories.
 */
export function heldScore(
  score: number | null,
  thresholds: readonly number[],
  caps: readonly AppliedCap[],
): number | null {
  if (score === null) return null;
  const tops = caps.flatMap(({ level }) => {
    const next = thresholds[level];
    return next === undefined ? [] : [Math.max(0, next - justBelow)];
  });
  return Math.min(score, ...tops);
}

/** The nearest level from 0 to 4. */
export function asLevel(value: number): Level {
  if (value >= 4) return 4;
  if (value >= 3) return 3;
  if (value >= 2) return 2;
  return value >= 1 ? 1 : 0;
}
