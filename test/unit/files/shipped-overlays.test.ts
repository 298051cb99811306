import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadFile } from '../../../src/files/load-file.js';
import { lintRubricOverlay } from '../../../src/rubric/translation/translate-rubric.js';
import { lintScenarioOverlay } from '../../../src/scenario/translation/translate-scenario.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const overlays = (folder: string) =>
  readdirSync(path.join(root, folder)).flatMap((name) => {
    const [, id] = /^([^.]+)\.[a-z]{2}\.yaml$/.exec(name) ?? [];
    return id === undefined ? [] : [{ file: `${folder}/${name}`, source: `${folder}/${id}.yaml` }];
  });
const read = async (kind: Parameters<typeof loadFile>[0], file: string) => {
  const outcome = await loadFile(kind, path.join(root, file), file);
  if (!outcome.ok) throw new Error(file);
  return outcome.value;
};
type ScenarioArguments = Parameters<typeof lintScenarioOverlay>;
type RubricArguments = Parameters<typeof lintRubricOverlay>;

it.each(overlays('scenarios'))('$file reads well beside its source', async ({ file, source }) => {
  const scenario = (await read('scenario', source)) as ScenarioArguments[0];
  const overlay = (await read('scenario-overlay', file)) as ScenarioArguments[1];
  expect(lintScenarioOverlay(scenario, overlay, file)).toEqual([]);
});

it.each(overlays('rubrics'))('$file reads well beside its source', async ({ file, source }) => {
  const rubric = (await read('rubric', source)) as RubricArguments[0];
  const overlay = (await read('rubric-overlay', file)) as RubricArguments[1];
  expect(lintRubricOverlay(rubric, overlay, file)).toEqual([]);
});
