import type { Path } from './source-line.js';

/** What can be wrong with a translation. */
export type FindingKind =
  | 'stale'
  | 'missing'
  | 'orphan'
  | 'slot-lost'
  | 'slot-unknown'
  | 'wrong-form'
  | 'no-patterns'
  | 'mixed-address'
  | 'length';

/** Something about a translation that its translator should see. */
export interface TranslationFinding {
  readonly kind: FindingKind;
  /** Id of the line or of the list of patterns. */
  readonly id: string;
  /** Where it is in the overlay. */
  readonly pointer: Path;
  /** Offset within the translation, UTF-16. */
  readonly offset?: number;
  readonly message: string;
}
