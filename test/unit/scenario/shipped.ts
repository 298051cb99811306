import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { createDetector } from '../../../src/behaviour/detector.js';
import { indexLanguage } from '../../../src/behaviour/index-language.js';
import { loadCatalogue } from '../../../src/files/load-catalogue.js';
import { profiles } from '../../../src/language/profiles/index.js';
import { compileScenario } from '../../../src/scenario/compile.js';
import type { CompiledScenario } from '../../../src/scenario/compiled.js';
import { hearingTools } from '../../../src/scenario/hearing.js';
import type { Scenario, StockLines, Temperament } from '../../../src/scenario/source.js';

const root = join(import.meta.dirname, '../../..');

function read<Content>(path: string): Content {
  return parse(readFileSync(join(root, path), 'utf8')) as Content;
}

const { catalogue } = loadCatalogue(join(root, 'rubrics/behaviours'));

function compiledFile(name: string): [string, CompiledScenario] {
  const source = read<Scenario>(`scenarios/${name}`);
  const { language, customer } = source;
  const profile = profiles[language];
  const tools = hearingTools({
    detector: createDetector(profile === undefined ? [] : [indexLanguage(catalogue, profile)], profiles),
    behaviours: catalogue.entries,
    texts: catalogue.entries.flatMap(
      (entry) => entry.languages[language]?.examples.map(({ text }) => text) ?? [],
    ),
    profiles,
    language,
    names: [customer.name, ...customer.address_as],
  });
  const result = compileScenario({
    source,
    temperament: read<Temperament>(`scenarios/temperaments/${source.temperament}.yaml`),
    stock: read<StockLines>(`scenarios/stock/${language}.yaml`),
    tools,
  });
  if (!result.ok) throw new Error(`${name}: ${result.problems.map((problem) => problem.message).join('; ')}`);
  return [basename(name, '.yaml'), result.compiled];
}

/** Every scenario of the repository, by id. */
export const shipped: readonly [string, CompiledScenario][] = readdirSync(join(root, 'scenarios'))
  .filter((name) => /^[a-z-]+\.yaml$/.test(name))
  .map(compiledFile);
