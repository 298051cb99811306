import { existsSync, readFileSync } from 'node:fs';
import type { KnownBehaviour } from '../scenario/tools.js';
import { shippedPath } from './package-files.js';

/** A behaviour or cue with what it means, in English as its author wrote it. */
export interface ShippedBehaviour extends KnownBehaviour {
  readonly meaning: string;
}

let read: Promise<readonly ShippedBehaviour[]> | undefined;

/** The shipped behaviours and cues, for checks: as the build compiled them, else from the files of their authors. */
export function shippedBehaviours(): Promise<readonly ShippedBehaviour[]> {
  read ??= load();
  return read;
}

async function load(): Promise<readonly ShippedBehaviour[]> {
  const compiled = shippedPath('dist/data/behaviours.json');
  if (existsSync(compiled)) return JSON.parse(readFileSync(compiled, 'utf8')) as readonly ShippedBehaviour[];
  const { loadCatalogue } = await import('./load-catalogue.js');
  const { entries } = loadCatalogue(shippedPath('rubrics/behaviours')).catalogue;
  return entries.map(({ id, by, dimension, sign, meaning }) => ({ id, by, dimension, sign, meaning }));
}
