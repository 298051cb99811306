import type { Problem } from '../../../files/problem.js';
import type { WrittenPattern } from '../../collector.js';
import type { StockLines } from '../../source.js';
import type { KnownBehaviour } from '../../tools.js';

/** Stock lines of the right shape with what they are said in, as the rules see them. */
export interface StockAtHand {
  readonly source: StockLines;
  readonly behaviours: ReadonlyMap<string, KnownBehaviour>;
  /** Every pattern of the file, with its mistakes. */
  readonly patterns: readonly WrittenPattern[];
  /** Stock lines of the other languages at hand. */
  readonly others: readonly StockLines[];
  /** Words that scenarios of this language put into slots, such as `thing_genitive`; absent: no scenario tells. */
  readonly words?: ReadonlySet<string>;
}

/** One thing that can be wrong with stock lines whose shape is right. */
export type StockRule = (stock: StockAtHand) => readonly Problem[];
