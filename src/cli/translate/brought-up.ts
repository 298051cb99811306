import { overlayText } from '../../files/write-overlay.js';
import { progressOf, type TranslationProgress } from '../../language/translation/progress.js';
import type { UpdatedOverlay } from '../../language/translation/update.js';
import type { Subject } from './subject.js';
import type { Target } from './target-file.js';

/** What an overlay becomes, and what there is to tell about it. */
export interface BroughtUp {
  readonly text: string;
  /** Whether the file has to be written: it is new, or says something else now. */
  readonly isChanged: boolean;
  readonly progress: TranslationProgress;
  /** Lines that were not in the overlay before. */
  readonly fresh: readonly string[];
}

/** The text of an overlay that was brought up to date; the same bytes where nothing has changed. */
export function broughtUp({ lines }: Subject, target: Target, updated: UpdatedOverlay): BroughtUp {
  const text = overlayText(target.text, target.overlay, updated);
  return {
    text,
    isChanged: !target.isThere || text !== target.text,
    progress: progressOf(lines, updated),
    fresh: updated.lines.filter(({ was }) => was === undefined).map(({ id }) => id),
  };
}
