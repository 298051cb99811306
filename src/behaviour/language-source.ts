import type { LanguageCatalogue } from './language-catalogue.js';
import type { Model } from './model/model.js';

/** Where a detector gets what it knows of a language, when a turn in it comes up for the first time. */
export interface LanguageSource {
  /** ISO 639-1 codes of the languages in which behaviours are known; the first is the fallback. */
  readonly codes: readonly string[];
  catalogue(code: string): LanguageCatalogue | undefined;
  model(code: string): Model | undefined;
}

/** A source that has everything at hand. */
export function sourceOf(
  catalogues: readonly LanguageCatalogue[],
  models: readonly Model[] = [],
): LanguageSource {
  return {
    codes: catalogues.map(({ language }) => language),
    catalogue: (code) => catalogues.find(({ language }) => language === code),
    model: (code) => models.find(({ language }) => language === code),
  };
}
