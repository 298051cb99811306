import { createDetector, type Detector } from '../behaviour/detector.js';
import type { LanguageCatalogue } from '../behaviour/language-catalogue.js';
import { profiles } from '../language/profiles/index.js';
import { shippedPath } from './package-files.js';
import { readCatalogue, readCatalogueSource } from './read-catalogue.js';
import { readModel } from './read-model.js';

export interface LoadedDetector {
  readonly detector: Detector;
  /** ISO 639-1 codes of the languages in which behaviours are known. */
  readonly languages: ReadonlySet<string>;
}

/**
 * What finds behaviours, from the compiled catalogue and the models learnt at build time; by rules alone, from the
 * behaviour files, in a source tree that was not built.
 */
export async function loadDetector(): Promise<LoadedDetector> {
  const codes = Object.keys(profiles);
  const compiled = codes.map((code) => readCatalogue(shippedPath('dist/data'), code));
  const source = shippedPath('rubrics/behaviours');
  const found = compiled.some((each) => each !== undefined)
    ? compiled
    : await Promise.all(codes.map((code) => readCatalogueSource(source, code)));
  const catalogues = found.filter(
    (each): each is LanguageCatalogue => each !== undefined && each.rules.length > 0,
  );
  const models = catalogues.flatMap(({ language }) => readModel(shippedPath('dist/data'), language) ?? []);
  return {
    detector: createDetector(catalogues, profiles, models),
    languages: new Set(catalogues.map(({ language }) => language)),
  };
}
