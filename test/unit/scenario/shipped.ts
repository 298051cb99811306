import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { loadDetector } from '../../../src/files/load-detector.js';
import { loadHearing } from '../../../src/files/load-hearing.js';
import { loadScenario, loadScenarioParts } from '../../../src/files/load-scenario.js';
import { shippedPath } from '../../../src/files/package-files.js';
import { compileScenario } from '../../../src/scenario/compile.js';
import type { CompiledScenario } from '../../../src/scenario/compiled.js';

const place = { cwd: shippedPath('') };

/** As the program hears. */
const { detector } = await loadDetector();

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
