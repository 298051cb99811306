import type { Detector } from '../../behaviour/detector.js';
import type { Rubric } from '../../files/generated/rubric.js';
import type { Scenario } from '../../files/generated/scenario.js';
import { sourceHashOf } from '../../files/kept-translation.js';
import { loadDetector } from '../../files/load-detector.js';
import { type Loaded, type LoadOutcome, loadText } from '../../files/load-file.js';
import { loadHearing } from '../../files/load-hearing.js';
import { loadRubric } from '../../files/load-rubric.js';
import { loadScenario, loadScenarioParts } from '../../files/load-scenario.js';
import type { Problem } from '../../files/problem.js';
import { compileScenario } from '../../scenario/compile.js';
import type { CompiledScenario } from '../../scenario/compiled.js';
import type { Store } from '../../store/open-store.js';
import type { Session } from '../../store/sessions.js';
import type { Run } from '../command.js';
import { outcomeOf, ProblemsError } from '../failures.js';
import { libraryPlace } from '../run-places.js';

/** A scenario ready to be played, and what scores it. */
export interface Rehearsal {
  readonly compiled: CompiledScenario;
  readonly detector: Detector;
  readonly rubric: Loaded<Rubric>;
  readonly scenario: Loaded<Scenario>;
}

/** Loads a scenario by id or path, with its rubric or another one. Throws `ProblemsError` for what is broken. */
export async function loadRehearsal(run: Run, id: string, rubric?: string): Promise<Rehearsal> {
  const scenario = valid(await loadScenario(id, libraryPlace(run), run.language));
  const scoredBy = valid(await loadRubric(rubric ?? scenario.value.rubric, libraryPlace(run), run.language));
  return rehearse(run, scenario, scoredBy);
}

/** The scenario and rubric of a stored session, as they were when it was begun. */
export async function reloadRehearsal(run: Run, store: Store, session: Session): Promise<Rehearsal> {
  const [scenario, rubric] = await Promise.all([
    store.document(session.scenarioHash),
    store.document(session.rubricHash),
  ]);
  const kept = valid(await loadText('scenario', scenario?.text ?? '', session.scenario));
  const scoredBy = valid(await loadText('rubric', rubric?.text ?? '', session.rubric));
  return rehearse(run, asItWas(kept, session.scenarioHash), asItWas(scoredBy, session.rubricHash));
}

/** A kept file goes by the hash of its source, translated or not, and is kept again as it is. */
function asItWas<Value>(loaded: Loaded<Value>, hash: string): Loaded<Value> {
  const { text } = loaded;
  return { ...loaded, hash: sourceHashOf(text) ?? hash, kept: { hash, text } };
}

/** What was loaded, ready to be played. Throws `ProblemsError` for what is broken. */
export async function rehearse(
  run: Run,
  scenario: Loaded<Scenario>,
  rubric: Loaded<Rubric>,
): Promise<Rehearsal> {
  const parts = await loadScenarioParts(scenario, libraryPlace(run));
  if (!parts.ok) throw new ProblemsError(parts.problems, outcomeOf(parts.problems));
  const { detector } = await loadDetector();
  const result = compileScenario({
    source: scenario.value,
    temperament: parts.temperament.value,
    stock: parts.stock.value,
    tools: await loadHearing(detector, scenario.value),
  });
  const { file, placed = (problem: Problem) => problem } = scenario;
  const problems = result.problems.map((problem) => ({ file, ...placed(problem) }));
  if (!result.ok) throw new ProblemsError(problems, 'findings');
  return { compiled: result.compiled, detector, rubric, scenario };
}

function valid<Value>(outcome: LoadOutcome<Value>): Loaded<Value> {
  if (outcome.ok) return outcome;
  throw new ProblemsError(outcome.problems, outcomeOf(outcome.problems));
}
