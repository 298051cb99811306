import { homedir } from 'node:os';
import { findDataFolder } from '../files/data-folder.js';
import type { LibraryPlace } from '../files/library.js';
import type { Run } from './command.js';

/** Where scenarios and rubrics are looked for in this run. */
export function libraryPlace({ cwd, flags }: Run): LibraryPlace {
  return { cwd, scenarios: flags.scenarios, rubrics: flags.rubrics };
}

/** The folder of the store in this run; it need not exist yet. */
export function dataFolder({ cwd, env, flags }: Run): Promise<string> {
  const { store } = flags;
  const place = { cwd, env, platform: process.platform, home: homedir() };
  return findDataFolder(store === undefined ? place : { ...place, store });
}
