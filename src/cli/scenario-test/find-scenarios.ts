import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { findInLibrary } from '../../files/find-in-library.js';
import { type LibraryFile, type LibraryPlace, listLibrary, shownPath } from '../../files/library.js';
import { scenarioOfCases } from '../../files/load-cases.js';
import type { Problem } from '../../files/problem.js';
import { findWorkspace, isFolder } from '../../files/workspace.js';

export interface FoundScenarios {
  readonly files: readonly LibraryFile[];
  readonly problems: readonly Problem[];
}

/** The scenario that a path stands for: of cases and of translations the one beside them. */
function scenarioPath(given: string): string {
  return scenarioOfCases(given) ?? given.replace(/^(.*[^./\\])\.[a-z]{2}(\.ya?ml)$/i, '$1$2');
}

/** Scenarios in a folder, or in the `scenarios` folder of a workspace. */
async function scenariosIn(folder: string, cwd: string): Promise<readonly LibraryFile[]> {
  const below = path.join(folder, 'scenarios');
  const home = (await isFolder(below)) ? below : folder;
  const names = (await readdir(home)).sort();
  return names.flatMap((name): readonly LibraryFile[] => {
    const id = /^([^.]+)\.ya?ml$/.exec(name)?.[1];
    if (id === undefined || name === 'shoptalk.yaml') return [];
    const absolute = path.join(home, name);
    return [{ id, path: absolute, file: shownPath(absolute, cwd), origin: 'named' }];
  });
}

/** Those of the workspace and of named folders; where there is no workspace, the ones that are shipped. */
async function ownScenarios(place: LibraryPlace): Promise<FoundScenarios> {
  const { files, problems } = await listLibrary('scenarios', place);
  const own = files.filter(({ origin }) => origin !== 'shipped');
  if (own.length > 0) return { files: own, problems };
  const workspace = await findWorkspace(place.cwd);
  const shippedHere = files.filter(
    ({ path: file }) => workspace === undefined || file.startsWith(path.join(workspace.folder, 'scenarios')),
  );
  return { files: shippedHere, problems };
}

/** The scenarios that words of a command line stand for: ids, files (of cases and translations too), folders. */
export async function findScenarios(words: readonly string[], place: LibraryPlace): Promise<FoundScenarios> {
  if (words.length === 0) return ownScenarios(place);
  const files = new Map<string, LibraryFile>();
  const problems: Problem[] = [];
  for (const word of words) {
    const absolute = path.resolve(place.cwd, word);
    const isPlace = await stat(absolute).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const isId = /^[a-z][a-z0-9-]*$/.test(word);
    const found = isPlace && !isId ? undefined : await findInLibrary('scenarios', scenarioPath(word), place);
    if (found?.ok) files.set(found.file.path, found.file);
    else if (isPlace) for (const file of await scenariosIn(absolute, place.cwd)) files.set(file.path, file);
    else problems.push(...(found?.problems ?? []));
  }
  return { files: [...files.values()], problems };
}
