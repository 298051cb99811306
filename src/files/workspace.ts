import { lstat, stat } from 'node:fs/promises';
import path from 'node:path';

/** A folder in which somebody keeps scenarios and rubrics of their own. */
export interface Workspace {
  readonly folder: string;
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function isWorkspace(folder: string): Promise<boolean> {
  const marks = await Promise.all([
    isFolder(path.join(folder, 'scenarios')),
    isFolder(path.join(folder, 'rubrics')),
    isThere(path.join(folder, 'shoptalk.yaml')),
  ]);
  return marks.includes(true);
}

/**
 * The nearest workspace from a folder upwards: a folder that has `scenarios/`, `rubrics/` or
 * `shoptalk.yaml`. Undefined when there is none.
 */
export async function findWorkspace(from: string): Promise<Workspace | undefined> {
  let folder = path.resolve(from);
  while (true) {
    if (await isWorkspace(folder)) return { folder };
    const parent = path.dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}

/** Is there anything of that name, a broken link included? */
async function isThere(place: string): Promise<boolean> {
  return lstat(place).then(
    () => true,
    () => false,
  );
}

export { isFolder, isThere };
