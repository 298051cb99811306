import type { Overlay } from '../../language/translation/overlay.js';
import { placeInOverlay } from '../../language/translation/place-in-overlay.js';
import type { Translatable } from '../../language/translation/source-line.js';
import {
  checkRubricOverlay,
  linesOfRubric,
  lintRubricOverlay,
  translateRubric,
} from '../../rubric/translation/translate-rubric.js';
import {
  checkScenarioOverlay,
  linesOfScenario,
  lintScenarioOverlay,
  translateScenario,
} from '../../scenario/translation/translate-scenario.js';
import { type LoadOutcome, loadFile } from '../load-file.js';
import { misplaced, type OverlayKind } from '../load-overlay.js';
import { makeProblem } from '../make-problem.js';
import type { Problem } from '../problem.js';
import { lintRubricValue } from './lint-rubric.js';
import { lintScenarioValue } from './lint-scenario.js';
import type { FileToLint } from './linted-file.js';
import { sourceOfOverlay } from './source-of-overlay.js';
import type { Surroundings } from './surroundings.js';

interface Translation {
  readonly lines: Translatable;
  /** What a translator should see. */
  readonly remarks: readonly Problem[];
  /** What is wrong with the translated file, as a file of its own. */
  readonly found: () => Promise<readonly Problem[]>;
}

async function translationOf(
  kind: OverlayKind,
  overlay: Overlay,
  source: Pick<FileToLint, 'path' | 'file'>,
  file: string,
  surroundings: Surroundings,
): Promise<Translation | { readonly broken: LoadOutcome<unknown> }> {
  if (kind === 'scenario-overlay') {
    const loaded = await loadFile('scenario', source.path, source.file);
    if (!loaded.ok) return { broken: loaded };
    return {
      lines: linesOfScenario(loaded.value),
      remarks: [
        ...checkScenarioOverlay(loaded.value, overlay, file),
        ...lintScenarioOverlay(loaded.value, overlay, file),
      ],
      found: () => lintScenarioValue(translateScenario(loaded.value, overlay), surroundings),
    };
  }
  const loaded = await loadFile('rubric', source.path, source.file);
  if (!loaded.ok) return { broken: loaded };
  return {
    lines: linesOfRubric(loaded.value),
    remarks: [
      ...checkRubricOverlay(loaded.value, overlay, file),
      ...lintRubricOverlay(loaded.value, overlay, file),
    ],
    found: () => lintRubricValue(translateRubric(loaded.value, overlay), surroundings),
  };
}

/**
 * What is wrong with a translation whose shape is right: against its source, and as a file of its own language. Places are
 * in the translation; what is wrong with the source is said of the source.
 */
export async function lintOverlayValue(
  kind: OverlayKind,
  overlay: Overlay,
  at: FileToLint,
  surroundings: Surroundings,
): Promise<readonly Problem[]> {
  const problems = [...misplaced(kind, overlay, at.path)];
  const found = await sourceOfOverlay(kind, at, surroundings.place);
  if (!found.ok) {
    if (problems.length > 0) return problems;
    const code = kind === 'scenario-overlay' ? 'SC146' : 'RB146';
    return [makeProblem(code, found.reason, { pointer: ['translates'] })];
  }
  const { source } = found;
  const translation = await translationOf(kind, overlay, source, at.file, surroundings);
  if ('broken' in translation)
    return [
      ...problems,
      makeProblem('LT105', `${source.file} has errors of its own`, { pointer: ['translates'] }),
    ];
  // What is said of a file in another language than it claims would only follow from that.
  const isElsewhere = problems.length > 0;
  problems.push(...translation.remarks);
  if (isElsewhere) return problems;
  const told = new Set(translation.remarks.map(({ pointer = [] }) => pointer.slice(0, 2).join(' ')));
  for (const problem of await translation.found()) {
    const placed = placeInOverlay(problem, translation.lines, overlay, at.file);
    const { pointer = [] } = placed;
    // A line that is amiss as a translation is not blamed a second time as a line.
    if (placed.file === at.file && told.has(pointer.slice(0, 2).join(' '))) continue;
    if (placed.file === at.file) problems.push(placed);
    else if (problem.pointer?.[0] === 'language') problems.push({ ...problem, pointer: ['language'] });
  }
  return problems;
}
