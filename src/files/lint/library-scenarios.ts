import type { Scenario } from '../generated/scenario.js';
import { type LibraryPlace, listLibrary } from '../library.js';
import { readScenario } from '../load-scenario.js';

/**
 * The scenarios at hand one after another, so that who has found what it looked for reads no more of them; undefined for
 * one that cannot be read.
 *
 * @param language in which they are read where they have it
 */
export async function* libraryScenarios(
  place: LibraryPlace,
  language?: string,
): AsyncGenerator<Scenario | undefined> {
  const { files } = await listLibrary('scenarios', place);
  for (const { path, file, overlays } of files) {
    const loaded = await readScenario(path, file, language, overlays);
    yield loaded.ok ? loaded.value : undefined;
  }
}
