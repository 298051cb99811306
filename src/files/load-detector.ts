import { type Detector, detectorFrom } from '../behaviour/detector.js';
import type { LanguageCatalogue } from '../behaviour/language-catalogue.js';
import { type LanguageSource, sourceOf } from '../behaviour/language-source.js';
import { profiles } from '../language/profiles/index.js';
import { shippedPath } from './package-files.js';
import { hasCatalogue, readCatalogue, readCatalogueSource } from './read-catalogue.js';
import { readModel } from './read-model.js';

export interface LoadedDetector {
  readonly detector: Detector;
  /** ISO 639-1 codes of the languages in which behaviours are known. */
  readonly languages: ReadonlySet<string>;
}

/** The compiled catalogues and models, each read when a turn in its language comes up for the first time. */
function compiledSource(codes: readonly string[], folder: string): LanguageSource {
  return {
    codes,
    catalogue: (code) => (codes.includes(code) ? readCatalogue(folder, code) : undefined),
    model: (code) => (codes.includes(code) ? readModel(folder, code) : undefined),
  };
}

/** Rules alone, straight from the behaviour files. */
async function writtenSource(codes: readonly string[]): Promise<LanguageSource> {
  const folder = shippedPath('rubrics/behaviours');
  const read = await Promise.all(codes.map((code) => readCatalogueSource(folder, code)));
  return sourceOf(
    read.filter((each): each is LanguageCatalogue => each !== undefined && each.rules.length > 0),
  );
}

/**
 * What finds behaviours, from the compiled catalogue and the models learnt at build time; by rules alone, from the
 * behaviour files, in a source tree that was not built.
 */
export async function loadDetector(): Promise<LoadedDetector> {
  const folder = shippedPath('dist/data');
  const codes = Object.keys(profiles);
  const compiled = codes.filter((code) => hasCatalogue(folder, code));
  const source = compiled.length > 0 ? compiledSource(compiled, folder) : await writtenSource(codes);
  return { detector: detectorFrom(source, profiles), languages: new Set(source.codes) };
}
