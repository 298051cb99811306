import { findInLibrary } from './find-in-library.js';
import type { Scenario } from './generated/scenario.js';
import type { Stock } from './generated/stock.js';
import type { Temperament } from './generated/temperament.js';
import type { LibraryKind, LibraryPlace, OverlayFolder } from './library.js';
import { type Loaded, type LoadOutcome, loadFile, type NotLoaded } from './load-file.js';
import { scenarioIn } from './translated.js';

/** A scenario with the files it is played with. */
export interface ScenarioFiles {
  readonly ok: true;
  readonly scenario: Loaded<Scenario>;
  readonly temperament: Loaded<Temperament>;
  readonly stock: Loaded<Stock>;
}

/** Reads a scenario file by itself, in a language where it has it; `file` is the name to show in problems. */
export async function readScenario(
  path: string,
  file: string,
  language?: string,
  overlays: readonly OverlayFolder[] = [],
): Promise<LoadOutcome<Scenario>> {
  return scenarioIn(language, await loadFile('scenario', path, file), { path, file, overlays });
}

/** The scenario of an id, or in the YAML file of a path. */
export async function loadScenario(
  id: string,
  place: LibraryPlace,
  language?: string,
): Promise<LoadOutcome<Scenario>> {
  const found = await findInLibrary('scenarios', id, place);
  if (!found.ok) return { ok: false, file: id, problems: found.problems };
  return readScenario(found.file.path, found.file.file, language, found.file.overlays);
}

/** A file that the scenario names at `key`; an unknown one is the scenario's problem. */
async function loadNamed<Name extends 'temperament' | 'stock'>(
  name: Name,
  kind: LibraryKind,
  id: string,
  key: keyof Scenario,
  scenario: Loaded<Scenario>,
  place: LibraryPlace,
) {
  const found = await findInLibrary(kind, id, place);
  if (found.ok) return loadFile(name, found.file.path, found.file.file);
  const { file } = scenario;
  const outcome: NotLoaded = {
    ok: false,
    file,
    problems: found.problems.map((problem) => ({ ...problem, file, pointer: [key] })),
  };
  return outcome;
}

/** The temperament and the stock lines that a scenario is played with; problems of both together. */
export async function loadScenarioParts(
  scenario: Loaded<Scenario>,
  place: LibraryPlace,
): Promise<ScenarioFiles | NotLoaded> {
  const { temperament: mood, language } = scenario.value;
  const [temperament, stock] = await Promise.all([
    loadNamed('temperament', 'temperaments', mood, 'temperament', scenario, place),
    loadNamed('stock', 'stock', language, 'language', scenario, place),
  ]);
  if (temperament.ok && stock.ok) return { ok: true, scenario, temperament, stock };
  const problems = [temperament, stock].flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  return { ok: false, file: scenario.file, problems };
}
