import { placeInOverlay } from '../language/translation/place-in-overlay.js';
import {
  checkRubricOverlay,
  linesOfRubric,
  translateRubric,
} from '../rubric/translation/translate-rubric.js';
import {
  checkScenarioOverlay,
  linesOfScenario,
  translateScenario,
} from '../scenario/translation/translate-scenario.js';
import type { Overlay } from './generated/overlay.js';
import type { Rubric } from './generated/rubric.js';
import type { Scenario } from './generated/scenario.js';
import { keptTranslation } from './kept-translation.js';
import type { Loaded, LoadOutcome } from './load-file.js';
import { loadOverlay, type OverlayKind, type Translated } from './load-overlay.js';
import type { Problem } from './problem.js';

interface Translator<Value> {
  readonly kind: OverlayKind;
  readonly apply: (value: Value, overlay: Overlay) => Value;
  readonly check: (value: Value, overlay: Overlay, file: string) => readonly Problem[];
  /** A problem of the translated value, at its place in the overlay. */
  readonly place: (problem: Problem, value: Value, overlay: Overlay, file: string) => Problem;
}

const scenarios: Translator<Scenario> = {
  kind: 'scenario-overlay',
  apply: translateScenario,
  check: checkScenarioOverlay,
  place: (problem, value, overlay, file) => placeInOverlay(problem, linesOfScenario(value), overlay, file),
};

const rubrics: Translator<Rubric> = {
  kind: 'rubric-overlay',
  apply: translateRubric,
  check: checkRubricOverlay,
  place: (problem, value, overlay, file) => placeInOverlay(problem, linesOfRubric(value), overlay, file),
};

async function translated<Value extends Scenario | Rubric>(
  loaded: LoadOutcome<Value>,
  source: Translated,
  language: string | undefined,
  { kind, apply, check, place }: Translator<Value>,
): Promise<LoadOutcome<Value>> {
  if (!loaded.ok || language === undefined || loaded.value.language === language) return loaded;
  const overlay = await loadOverlay(kind, source, language);
  if (overlay === undefined) return loaded;
  if (!overlay.ok) return { ok: false, file: overlay.file, problems: overlay.problems };
  const value = apply(loaded.value, overlay.value);
  const found = check(loaded.value, overlay.value, overlay.file);
  const result: Loaded<Value> = {
    ...loaded,
    value,
    problems: [...loaded.problems, ...overlay.problems, ...found],
    kept: keptTranslation(value, loaded.hash),
    placed: (problem) => place(problem, loaded.value, overlay.value, overlay.file),
  };
  return result;
}

/**
 * A scenario in a language, where an overlay beside its file has it; else as it is: `value.language` tells. Its hash stays
 * that of its source. What is amiss with the translation is among the problems, as warnings.
 */
export function scenarioIn(
  language: string | undefined,
  loaded: LoadOutcome<Scenario>,
  source: Translated,
): Promise<LoadOutcome<Scenario>> {
  return translated(loaded, source, language, scenarios);
}

/** The same for a rubric. */
export function rubricIn(
  language: string | undefined,
  loaded: LoadOutcome<Rubric>,
  source: Translated,
): Promise<LoadOutcome<Rubric>> {
  return translated(loaded, source, language, rubrics);
}
