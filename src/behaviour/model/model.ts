import type { Calibration } from './calibrate.js';
import type { Party } from './samples.js';

/** The weights of one party's labels, small: only those that count, as whole numbers. */
export interface SparseWeights {
  readonly labels: readonly string[];
  /** From which calibrated chance the model may add a label; above 1: never. */
  readonly thresholds: readonly number[];
  /** Labels that speak against an agent. */
  readonly reproaches: readonly string[];
  readonly calibration: Calibration;
  /** Value of a feature of the place. */
  readonly placeValue: number;
  /** What one unit of `weights` is worth, a label each. */
  readonly units: readonly number[];
  /** Constants, a label each. */
  readonly constants: readonly number[];
  /** How many weights each slot has. */
  readonly counts: Uint8Array;
  /** Label and weight of each, slot after slot. */
  readonly owners: Uint8Array;
  readonly weights: Int8Array;
}

/** What was learnt of one language. */
export interface Model {
  readonly language: string;
  readonly parties: Readonly<Record<Party, SparseWeights>>;
}
