import { existsSync, readFileSync } from 'node:fs';
import type { KnownBehaviour } from '../scenario/tools.js';
import { shippedPath } from './package-files.js';

let read: Promise<readonly KnownBehaviour[]> | undefined;

/** The shipped behaviours and cues, for checks: as the build compiled them, else from the files of their authors. */
export function shippedBehaviours(): Promise<readonly KnownBehaviour[]> {
  read ??= load();
  return read;
}

async function load(): Promise<readonly KnownBehaviour[]> {
  const compiled = shippedPath('dist/data/behaviours.json');
  if (existsSync(compiled)) return JSON.parse(readFileSync(compiled, 'utf8')) as readonly KnownBehaviour[];
  const { loadCatalogue } = await import('./load-catalogue.js');
  const { entries } = loadCatalogue(shippedPath('rubrics/behaviours')).catalogue;
  return entries.map(({ id, by, dimension, sign }) => ({ id, by, dimension, sign }));
}
