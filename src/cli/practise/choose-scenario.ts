import type { Scenario } from '../../files/generated/scenario.js';
import { listLibrary } from '../../files/library.js';
import { readScenario } from '../../files/load-scenario.js';
import type { Run } from '../command.js';
import { libraryPlace } from '../run-places.js';

/** Every scenario that can be read, by id; broken ones are left out. */
export async function listScenarioChoices(run: Run): Promise<readonly Scenario[]> {
  const { files } = await listLibrary('scenarios', libraryPlace(run));
  const loaded = await Promise.all(
    files.map(({ path, file, overlays }) => readScenario(path, file, run.language, overlays)),
  );
  return loaded.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
}
