import { existsSync, readFileSync } from 'node:fs';
import type { SpokenExamples } from '../scenario/simulate/material.js';
import { shippedPath } from './package-files.js';

/** How agents show each behaviour in a language: as the build compiled it, else from the files of their authors. */
export async function loadExamples(language: string): Promise<SpokenExamples> {
  const compiled = shippedPath(`dist/data/examples.${language}.json`);
  if (existsSync(compiled)) return JSON.parse(readFileSync(compiled, 'utf8')) as SpokenExamples;
  const [{ agentExamples }, { loadCatalogue }] = await Promise.all([
    import('./compile-catalogue.js'),
    import('./load-catalogue.js'),
  ]);
  return agentExamples(loadCatalogue(shippedPath('rubrics/behaviours'), language).catalogue, language);
}
