import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCatalogue } from '../behaviour/language-catalogue.js';
import { profiles } from '../language/profiles/index.js';

/** Whether a folder holds the compiled catalogue of a language. */
export function hasCatalogue(folder: string, language: string): boolean {
  return existsSync(join(folder, `catalogue.${language}.json`));
}

/**
 * The compiled catalogue of one language, from the folder that the build wrote it to; undefined when
 * there is none for that language.
 */
export function readCatalogue(folder: string, language: string): LanguageCatalogue | undefined {
  const file = join(folder, `catalogue.${language}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LanguageCatalogue) : undefined;
}

/** The catalogue of one language straight from the behaviour files, for a source tree that was not built. */
export async function readCatalogueSource(
  folder: string,
  language: string,
): Promise<LanguageCatalogue | undefined> {
  const profile = profiles[language];
  if (!profile) return undefined;
  // The YAML parser is loaded only here: it would double the start-up time of an installed package.
  const { loadCatalogue } = await import('./load-catalogue.js');
  const { indexLanguage } = await import('../behaviour/index-language.js');
  return indexLanguage(loadCatalogue(folder).catalogue, profile);
}
