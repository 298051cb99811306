import type { Problem } from '../../files/problem.js';
import { applyOverlay } from '../../language/translation/apply.js';
import { checkTranslation } from '../../language/translation/check-translation.js';
import { compareOverlay } from '../../language/translation/compare.js';
import type { Overlay } from '../../language/translation/overlay.js';
import type { Translatable } from '../../language/translation/source-line.js';
import { sourceLines } from '../../language/translation/source-lines.js';
import { translationProblems } from '../../language/translation/translation-problems.js';
import type { Rubric } from '../rubric.js';
import { rubricTexts } from './texts.js';

/** The lines of a rubric, in script order. */
export function linesOfRubric(rubric: Rubric): Translatable {
  return sourceLines(rubric, rubricTexts);
}

/** What a translator should see about an overlay; `file` is its name in problems. */
export function checkRubricOverlay(rubric: Rubric, overlay: Overlay, file: string): readonly Problem[] {
  return translationProblems(compareOverlay(linesOfRubric(rubric), overlay, new Set()), 'RB', file);
}

/** Who says a line: what an agent might have said, what staff say in a rehearsal, or the rubric itself. */
function voiceOf(id: string): string {
  if (/^criteria\..*\.examples\./.test(id)) return 'agent';
  return id.startsWith('rehearsal.') && id.endsWith('.staff') ? 'staff' : 'writer';
}

/** What a careful reader would stumble over in an overlay, for lint and for translators. */
export function lintRubricOverlay(rubric: Rubric, overlay: Overlay, file: string): readonly Problem[] {
  const { language } = rubric;
  return translationProblems(
    checkTranslation(linesOfRubric(rubric), overlay, { language, voiceOf }),
    'RB',
    file,
  );
}

/** The rubric in the language of an overlay. It scores the same: only words are translated. */
export function translateRubric(rubric: Rubric, overlay: Overlay): Rubric {
  return { ...applyOverlay(rubric, linesOfRubric(rubric), overlay), language: overlay.language };
}
