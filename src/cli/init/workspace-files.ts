import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { shippedPath } from '../../files/package-files.js';
import { isFolder } from '../../files/workspace.js';

/** A file of a new workspace. */
export interface WorkspaceFile {
  /** Below the workspace, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const templates = 'examples/workspace';

async function filesBelow(folder: string, below = ''): Promise<readonly WorkspaceFile[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<readonly WorkspaceFile[]> => {
      const name = path.posix.join(below, entry.name);
      if (entry.isDirectory()) return filesBelow(folder, name);
      return [{ name, bytes: await readFile(path.join(folder, name)) }];
    }),
  );
  return found.flat();
}

/**
 * Everything that a new workspace holds: the sample of the language (English where there is none), the settings of
 * editors and CI, and the schemas that editors read. Sorted by name.
 */
export async function workspaceFiles(language: string): Promise<readonly WorkspaceFile[]> {
  const own = shippedPath(`${templates}/${language}`);
  const sample = (await isFolder(own)) ? own : shippedPath(`${templates}/en`);
  const [texts, settings, schemas] = await Promise.all([
    filesBelow(sample),
    filesBelow(shippedPath(`${templates}/shared`)),
    filesBelow(shippedPath('schemas')),
  ]);
  const below = schemas.map(({ name, bytes }) => ({ name: `schemas/${name}`, bytes }));
  return [...texts, ...settings, ...below].sort((a, b) => (a.name < b.name ? -1 : 1));
}
