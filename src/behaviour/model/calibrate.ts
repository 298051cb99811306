import { logistic } from './train.js';

/** Turns what a model says of a turn into a chance that can be believed: logistic(scale · logit + offset). */
export interface Calibration {
  /** Above 0, so that the order of turns never changes. */
  readonly scale: number;
  readonly offset: number;
}

/** What the model said of a turn and a label it had not learnt from, and whether the label stands there. */
export interface Trial {
  readonly logit: number;
  readonly right: boolean;
}

/** Flatter than this, a calibration would tell nothing apart. */
const leastScale = 0.05;

/** The logit of a chance, kept finite. */
export function logitOf(chance: number): number {
  const kept = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  return Math.log(kept / (1 - kept));
}

/**
 * Fits scale and offset by Newton's method on the log loss, with targets drawn in from 0 and 1 as in Platt,
 * "Probabilistic outputs for support vector machines" (1999). Too few trials of either kind: unchanged.
 */
export function calibrate(trials: readonly Trial[]): Calibration {
  const rights = trials.filter(({ right }) => right).length;
  const wrongs = trials.length - rights;
  if (rights < 10 || wrongs < 10) return { scale: 1, offset: 0 };
  const high = (rights + 1) / (rights + 2);
  const low = 1 / (wrongs + 2);
  const loss = (slope: number, base: number): number =>
    trials.reduce((sum, { logit, right }) => {
      const value = slope * logit + base;
      const target = right ? high : low;
      // log(1 + e^value) − target · value, without overflow.
      return sum + Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value))) - target * value;
    }, 0);
  let scale = 1;
  let offset = 0;
  for (let round = 0; round < 30; round += 1) {
    let gradScale = 0;
    let gradOffset = 0;
    let ss = 1e-6;
    let so = 0;
    let oo = 1e-6;
    for (const { logit, right } of trials) {
      const chance = logistic(scale * logit + offset);
      const error = chance - (right ? high : low);
      const spread = chance * (1 - chance);
      gradScale += error * logit;
      gradOffset += error;
      ss += spread * logit * logit;
      so += spread * logit;
      oo += spread;
    }
    const determinant = ss * oo - so * so;
    if (determinant <= 0) break;
    // A full step may overshoot: it is halved until the loss falls.
    let share = 1;
    const before = loss(scale, offset);
    const stepped = (): readonly [number, number] => [
      Math.max(leastScale, scale - (share * (oo * gradScale - so * gradOffset)) / determinant),
      offset - (share * (ss * gradOffset - so * gradScale)) / determinant,
    ];
    while (share > 1e-3 && loss(...stepped()) > before) share /= 2;
    if (share <= 1e-3) break;
    [scale, offset] = stepped();
  }
  return { scale, offset };
}

/** The calibrated chance of a turn. */
export function believe(chance: number, { scale, offset }: Calibration): number {
  return logistic(scale * logitOf(chance) + offset);
}
