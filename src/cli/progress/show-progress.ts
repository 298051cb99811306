import { loadRubric } from '../../files/load-rubric.js';
import { type PractisedSession, progressOf, type Rehearsal } from '../../report/progress/progress.js';
import type { Assessment } from '../../rubric/assessment.js';
import type { Store } from '../../store/open-store.js';
import type { ExitCode, Run } from '../command.js';
import type { ProgressOptions } from '../commands/progress.js';
import { personOf, withStore } from '../open-store.js';
import { listScenarioChoices } from '../practise/choose-scenario.js';
import { libraryPlace } from '../run-places.js';
import { progressPage } from '../terminal/progress-page.js';

/** `shoptalk progress`: a trainee's history, skill by skill, and what to practise next. */
export async function showProgress(run: Run, options: ProgressOptions): Promise<ExitCode> {
  const person = personOf(run, options.person);
  const sessions = await withStore(run, (store) => practisedBy(store, person));
  const progress = progressOf(sessions, await rehearsals(run));
  if (run.flags.json) run.screen.json({ person, ...progress });
  else run.screen.out(progressPage(person, progress, { ...run, columns: run.screen.columns() }));
  return 0;
}

interface KeptResult {
  readonly assessment: Assessment;
  readonly behaviours: Readonly<Record<string, number>>;
}

async function practisedBy(store: Store, person: string): Promise<readonly PractisedSession[]> {
  const [assessments, sessions] = await Promise.all([
    store.assessments.ofPerson(person, 'session'),
    store.sessions.list({ person }),
  ]);
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return assessments.flatMap((kept): PractisedSession[] => {
    const session = byId.get(kept.record);
    if (!session) return [];
    const { assessment, behaviours } = kept.result as KeptResult;
    const dimensions = Object.entries(assessment.dimensions).map(([id, { score }]) => [id, score] as const);
    return [
      {
        scenario: session.scenario,
        mode: session.mode,
        at: kept.assessedAt,
        score: kept.score,
        passed: kept.passed,
        dimensions: Object.fromEntries(dimensions),
        behaviours,
      },
    ];
  });
}

/** The scenarios at hand with the behaviours that their rubrics reward. */
async function rehearsals(run: Run): Promise<readonly Rehearsal[]> {
  const scenarios = await listScenarioChoices(run);
  return Promise.all(
    scenarios.map(async ({ id, title, difficulty, rubric }): Promise<Rehearsal> => {
      const loaded = await loadRubric(rubric, libraryPlace(run), run.language);
      const criteria = loaded.ok ? loaded.value.criteria : [];
      const behaviours = criteria.flatMap(({ said }) => [...(said?.any ?? []), ...(said?.all ?? [])]);
      return { scenario: id, title, difficulty, behaviours: [...new Set(behaviours)] };
    }),
  );
}
