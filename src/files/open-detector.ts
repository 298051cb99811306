import { createDetector, type Detector } from '../behaviour/detector.js';
import { profiles } from '../language/profiles/index.js';
import { shippedPath } from './package-files.js';
import { readCatalogue, readCatalogueSource } from './read-catalogue.js';

/** Built code reads what the build compiled; a source tree reads the files that authors write. */
const built = !import.meta.url.endsWith('.ts');

/**
 * The detector for the behaviours that ship with the program. `languages` are ISO 639-1 codes, the
 * first being the one to fall back on; a language without a catalogue is read, but nothing is found in it.
 */
export async function openDetector(languages: readonly string[] = ['en']): Promise<Detector> {
  const catalogues = await Promise.all(
    languages.map(async (language) => {
      const compiled = built ? readCatalogue(shippedPath('dist/data'), language) : undefined;
      return compiled ?? (await readCatalogueSource(shippedPath('rubrics/behaviours'), language));
    }),
  );
  return createDetector(
    catalogues.filter((catalogue) => catalogue !== undefined),
    profiles,
  );
}
