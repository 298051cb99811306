import { translationOf } from './overlay.js';
import { mayStay, type Translatable } from './source-line.js';
import type { UpdatedLine, UpdatedOverlay } from './update.js';

/** How far a translation has come, by the ids of what is not as it should be. */
export interface TranslationProgress {
  /** Lines and lists of patterns of the source. */
  readonly total: number;
  /** Those of them that need nobody's attention. */
  readonly done: number;
  /** `done` of `total`, from 0 to 100, rounded down: 100 means that nothing is left. */
  readonly percent: number;
  /** Lines without a translation. */
  readonly missing: readonly string[];
  /** Lines that say something else in the source today. */
  readonly stale: readonly string[];
  /** Translations and patterns of nothing in the source. */
  readonly orphaned: readonly string[];
  /** Places that still need patterns. */
  readonly withoutPatterns: readonly string[];
}

/** Whether a line of an updated overlay waits for its translator. */
export function isOpen({ line }: UpdatedLine, mayStayAsItIs = false): boolean {
  if (line.now !== undefined) return true;
  return !mayStayAsItIs && line.leave_out !== true && translationOf(line) === undefined;
}

/** @param updated the overlay, brought up to date with this source */
export function progressOf(
  source: Translatable,
  updated: Pick<UpdatedOverlay, 'lines' | 'patterns' | 'orphans'>,
): TranslationProgress {
  const kinds = new Map(source.lines.map(({ id, kind }) => [id, kind]));
  const open = updated.lines.filter((each) => {
    const kind = kinds.get(each.id);
    return kind !== undefined && isOpen(each, mayStay(kind));
  });
  const own = new Map(updated.patterns.map(({ id, patterns }) => [id, patterns]));
  const withoutPatterns = source.patterns.flatMap(({ id }) => ((own.get(id) ?? []).length === 0 ? [id] : []));
  const total = source.lines.length + source.patterns.length;
  const done = total - open.length - withoutPatterns.length;
  const isStale = ({ line }: UpdatedLine): boolean => line.now !== undefined;
  return {
    total,
    done,
    percent: total === 0 ? 100 : Math.floor((100 * done) / total),
    missing: open.filter((each) => !isStale(each)).map(({ id }) => id),
    stale: open.filter(isStale).map(({ id }) => id),
    orphaned: updated.orphans,
    withoutPatterns,
  };
}
