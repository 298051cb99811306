import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { detectorFrom } from '../../../src/behaviour/detector.js';
import { loadHearing } from '../../../src/files/load-hearing.js';
import { loadScenario, loadScenarioParts } from '../../../src/files/load-scenario.js';
import { shippedPath } from '../../../src/files/package-files.js';
import { readCatalogue } from '../../../src/files/read-catalogue.js';
import { profiles } from '../../../src/language/profiles/index.js';
import { compileScenario } from '../../../src/scenario/compile.js';
import type { CompiledScenario } from '../../../src/scenario/compiled.js';

const place = { cwd: shippedPath('') };

/** By rules alone: what these tests say is of the engine and the scenarios, not of what the models have learnt. */
const detector = detectorFrom(
  {
    codes: Object.keys(profiles),
    catalogue: (code) => readCatalogue(shippedPath('dist/data'), code),
    model: () => undefined,
  },
  profiles,
);

async function compiledAs(id: string): Promise<[string, CompiledScenario]> {
  const scenario = await loadScenario(id, place);
  const files = scenario.ok ? await loadScenarioParts(scenario, place) : scenario;
  if (!files.ok) throw new Error(`${id}: ${files.problems.map(({ message }) => message).join('; ')}`);
  const result = compileScenario({
    source: files.scenario.value,
    temperament: files.temperament.value,
    stock: files.stock.value,
    tools: await loadHearing(detector, files.scenario.value),
  });
  if (!result.ok) throw new Error(`${id}: ${result.problems.map(({ message }) => message).join('; ')}`);
  return [id, result.compiled];
}

const ids = readdirSync(shippedPath('scenarios'))
  .filter((name) => /^[a-z-]+\.yaml$/.test(name))
  .map((name) => basename(name, '.yaml'));

/** Every scenario of the repository, by id. */
export const shipped: readonly [string, CompiledScenario][] = await Promise.all(ids.map(compiledAs));
