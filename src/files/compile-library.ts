import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { forgetCompiled, writeCompiled } from './compiled-files.js';
import { loadFile } from './load-file.js';
import { shippedPath } from './package-files.js';
import type { Problem } from './problem.js';
import type { ShapeName } from './shapes.js';

const plain = /^[^.]+\.ya?ml$/;
/** `angry-buyer.pl.yaml` */
const translated = /^[^.]+\.[a-z]{2}\.ya?ml$/;

const shipped: readonly (readonly [name: ShapeName, folder: string, names: RegExp])[] = [
  ['rubric', 'rubrics', plain],
  ['rubric-overlay', 'rubrics', translated],
  ['scenario', 'scenarios', plain],
  ['scenario-overlay', 'scenarios', translated],
  ['temperament', 'scenarios/temperaments', plain],
  ['stock', 'scenarios/stock', plain],
];

/** Build step: parses and checks the shipped rubrics and scenarios once, so that no start need do it. */
export async function compileLibrary(): Promise<readonly Problem[]> {
  forgetCompiled();
  const problems: Problem[] = [];
  for (const [name, folder, names] of shipped) {
    for (const entry of readdirSync(shippedPath(folder)).filter((each) => names.test(each))) {
      const loaded = await loadFile(name, join(shippedPath(folder), entry), `${folder}/${entry}`);
      if (!loaded.ok) {
        problems.push(...loaded.problems);
        continue;
      }
      const { hash, text, value } = loaded;
      writeCompiled(name, Buffer.byteLength(text), { hash, text, value });
    }
  }
  return problems;
}
