import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { forgetCompiled, writeCompiled } from './compiled-files.js';
import { loadFile } from './load-file.js';
import { shippedPath } from './package-files.js';
import type { Problem } from './problem.js';
import type { ShapeName } from './shapes.js';

const shipped: readonly (readonly [name: ShapeName, folder: string])[] = [
  ['rubric', 'rubrics'],
  ['scenario', 'scenarios'],
  ['temperament', 'scenarios/temperaments'],
  ['stock', 'scenarios/stock'],
];

/** Build step: parses and checks the shipped rubrics and scenarios once, so that no start need do it. */
export async function compileLibrary(): Promise<readonly Problem[]> {
  forgetCompiled();
  const problems: Problem[] = [];
  for (const [name, folder] of shipped) {
    for (const entry of readdirSync(shippedPath(folder)).filter((each) => /^[^.]+\.ya?ml$/.test(each))) {
      const loaded = await loadFile(name, join(shippedPath(folder), entry), `${folder}/${entry}`);
      if (loaded.ok) writeCompiled(name, loaded.hash, loaded.value);
      else problems.push(...loaded.problems);
    }
  }
  return problems;
}
