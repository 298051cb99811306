import { readCheckedScenario } from '../../../files/check-loaded.js';
import { findInLibrary } from '../../../files/find-in-library.js';
import type { Scenario } from '../../../files/generated/scenario.js';
import type { ExitCode, Run } from '../../command.js';
import { libraryPlace } from '../../run-places.js';
import { notedProblems } from '../../translation-notes.js';
import { refuse } from '../refuse.js';
import type { ShowScenarioOptions } from '../scenario.js';
import { scenarioPage } from './scenario-page.js';

/** What a trainee may see before playing: everything that the customer tells only when asked is left out. */
function withoutSpoilers({ facts, topics, responds, hints, examples, ...open }: Scenario) {
  return { ...open, facts: Object.keys(facts).length, topics: topics.length };
}

/** `shoptalk scenario show <id>`: one scenario as a page, or as JSON. */
export async function showScenario(run: Run, id: string, options: ShowScenarioOptions): Promise<ExitCode> {
  const place = libraryPlace(run);
  const found = await findInLibrary('scenarios', id, place);
  if (!found.ok) return refuse(run, found.problems);
  const loaded = await readCheckedScenario(
    found.file.path,
    found.file.file,
    place,
    run.language,
    found.file.overlays,
  );
  if (!loaded.ok) return refuse(run, loaded.problems);
  const { value, file, hash } = loaded;
  const spoilers = options.spoilers === true;
  if (run.flags.json) run.screen.json({ ...(spoilers ? value : withoutSpoilers(value)), file, hash });
  else run.screen.out(scenarioPage(value, { ...run, columns: run.screen.columns(), spoilers }));
  const { problems, notes } = notedProblems(loaded.problems, run.messages);
  for (const note of notes) run.screen.note(note);
  await run.showProblems(problems);
  return 0;
}
