import type { Rubric } from './generated/rubric.js';
import type { Scenario } from './generated/scenario.js';
import { type LibraryPlace, listLibrary, type OverlayFolder } from './library.js';
import type { LoadOutcome } from './load-file.js';
import { readRubric } from './load-rubric.js';
import { loadScenarioParts, readScenario } from './load-scenario.js';
import type { Problem } from './problem.js';
import { shippedBehaviours } from './shipped-behaviours.js';

/** The outcome with what its room found: an error makes it not loaded, warnings stay beside it. */
function withFindings<Value>(outcome: LoadOutcome<Value>, found: readonly Problem[]): LoadOutcome<Value> {
  if (!outcome.ok) return outcome;
  const { file, placed = (problem: Problem) => problem } = outcome;
  const problems = [...outcome.problems, ...found.map((problem) => ({ file, ...placed(problem) }))];
  const isBroken = problems.some((problem) => problem.severity === 'error');
  return isBroken ? { ok: false, file, problems } : { ...outcome, problems };
}

/** Reads a rubric and checks what its parts mean together: ids, conditions, orders in time. */
export async function readCheckedRubric(
  path: string,
  file: string,
  language?: string,
  overlays: readonly OverlayFolder[] = [],
): Promise<LoadOutcome<Rubric>> {
  const outcome = await readRubric(path, file, language, overlays);
  if (!outcome.ok) return outcome;
  const [{ checkRubric }, known] = await Promise.all([
    import('../rubric/check/check-rubric.js'),
    shippedBehaviours(),
  ]);
  const idsBy = (by: 'agent' | 'customer'): ReadonlySet<string> =>
    new Set(known.filter((each) => each.by === by).map((each) => each.id));
  return withFindings(
    outcome,
    checkRubric(outcome.value, { behaviours: idsBy('agent'), cues: idsBy('customer') }),
  );
}

/** Reads a scenario and checks it with the files it is played with: ids, conditions, patterns. */
export async function readCheckedScenario(
  path: string,
  file: string,
  place: LibraryPlace,
  language?: string,
  overlays: readonly OverlayFolder[] = [],
): Promise<LoadOutcome<Scenario>> {
  const outcome = await readScenario(path, file, language, overlays);
  if (!outcome.ok) return outcome;
  const parts = await loadScenarioParts(outcome, place);
  if (!parts.ok) return { ok: false, file, problems: [...outcome.problems, ...parts.problems] };
  const [{ checkScenario }, { checkingTools }, known, rubrics] = await Promise.all([
    import('../scenario/compile.js'),
    import('./checking-tools.js'),
    shippedBehaviours(),
    listLibrary('rubrics', place),
  ]);
  const found = checkScenario({
    source: outcome.value,
    temperament: parts.temperament.value,
    stock: parts.stock.value,
    tools: checkingTools(known, outcome.value),
    rubrics: new Set(rubrics.files.map((rubric) => rubric.id)),
  });
  // The room names the stock lines by their language; here their file is known.
  const stockName = `stock/${outcome.value.language}`;
  return withFindings(
    outcome,
    found.map((problem) => (problem.file === stockName ? { ...problem, file: parts.stock.file } : problem)),
  );
}
