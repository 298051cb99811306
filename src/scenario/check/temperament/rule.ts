import type { Problem } from '../../../files/problem.js';
import type { Temperament } from '../../source.js';
import type { KnownBehaviour } from '../../tools.js';

/** A temperament of the right shape with what it speaks of, as the rules see it. */
export interface TemperamentAtHand {
  readonly source: Temperament;
  readonly behaviours: ReadonlyMap<string, KnownBehaviour>;
  /** Moods that scenarios with this temperament have; absent: no scenario tells. */
  readonly moods?: ReadonlySet<string>;
}

/** One thing that can be wrong with a temperament whose shape is right. */
export type TemperamentRule = (temperament: TemperamentAtHand) => readonly Problem[];
