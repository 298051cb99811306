import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { shippedPath } from '../../files/package-files.js';
import { isFolder } from '../../files/workspace.js';
import { knownNames } from './known-names.js';
import { offerNames } from './offer-names.js';

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

/** The schemas, with the names that there are in the workspace for editors to propose. */
async function schemasFor(workspace: string, sample: readonly WorkspaceFile[]): Promise<WorkspaceFile[]> {
  const rubrics = sample.flatMap(({ name }) => /^rubrics\/([^./]+)\.yaml$/.exec(name)?.slice(1) ?? []);
  const names = await knownNames(workspace, rubrics);
  return (await filesBelow(shippedPath('schemas'))).map(({ name, bytes }) => ({
    name: `schemas/${name}`,
    bytes: Buffer.from(offerNames(Buffer.from(bytes).toString('utf8'), names)),
  }));
}

/**
 * Everything that a workspace in that folder holds: the sample of the language (English where there is none), the
 * settings of editors and CI, and the schemas that editors read. Sorted by name.
 */
export async function workspaceFiles(workspace: string, language: string): Promise<readonly WorkspaceFile[]> {
  const own = shippedPath(`${templates}/${language}`);
  const sample = (await isFolder(own)) ? own : shippedPath(`${templates}/en`);
  const [texts, settings] = await Promise.all([
    filesBelow(sample),
    filesBelow(shippedPath(`${templates}/shared`)),
  ]);
  const schemas = await schemasFor(workspace, texts);
  return [...texts, ...settings, ...schemas].sort((a, b) => (a.name < b.name ? -1 : 1));
}
