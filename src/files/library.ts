import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { makeProblem } from './make-problem.js';
import { shippedPath } from './package-files.js';
import type { Problem } from './problem.js';
import { findWorkspace, isFolder } from './workspace.js';

/** The kinds of file that are looked up by id. */
export type LibraryKind = 'scenarios' | 'temperaments' | 'stock' | 'rubrics' | 'behaviours';

/** Folder of each kind below a workspace, and the option whose folders come before it. */
const homes: Readonly<
  Record<LibraryKind, { readonly root: 'scenarios' | 'rubrics'; readonly below: string }>
> = {
  scenarios: { root: 'scenarios', below: '' },
  temperaments: { root: 'scenarios', below: 'temperaments' },
  stock: { root: 'scenarios', below: 'stock' },
  rubrics: { root: 'rubrics', below: '' },
  behaviours: { root: 'rubrics', below: 'behaviours' },
};

/** `named`: a folder of the command line; `own`: the workspace; `shipped`: the program's. */
export type Origin = 'named' | 'own' | 'shipped';

/** A file that may be looked up by its id. */
export interface LibraryFile {
  /** The file's name without `.yaml`. */
  readonly id: string;
  readonly path: string;
  /** The path to show: relative to the current folder where it lies below it. */
  readonly file: string;
  readonly origin: Origin;
  /** Folders in which a translation of it is looked for before the one beside it: a workspace may translate what is shipped. */
  readonly overlays?: readonly OverlayFolder[];
}

/** A folder with translations, and how to show it. */
export interface OverlayFolder {
  readonly path: string;
  readonly file: string;
}

export interface LibraryPlace {
  /** The current folder. */
  readonly cwd: string;
  /** Folders named by `--scenarios` and `--rubrics`, relative to `cwd`. */
  readonly scenarios?: readonly string[];
  readonly rubrics?: readonly string[];
}

export interface LibraryListing {
  /** One file an id, sorted by id; named folders win over own ones, own over shipped. */
  readonly files: readonly LibraryFile[];
  /** Named folders that are not there. */
  readonly problems: readonly Problem[];
}

interface Folder {
  readonly path: string;
  readonly origin: Origin;
}

/** A path as a person would write it from where they are. */
export function shownPath(absolute: string, cwd: string): string {
  const relative = path.relative(cwd, absolute);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative) ? relative : absolute;
}

/** Where files of a kind lie, the winning folder first. */
export async function libraryFolders(kind: LibraryKind, place: LibraryPlace): Promise<readonly Folder[]> {
  const { root, below } = homes[kind];
  const workspace = await findWorkspace(place.cwd);
  const shipped = shippedPath(root);
  const own = workspace === undefined ? [] : [path.join(workspace.folder, root)];
  const roots: readonly Folder[] = [
    ...(place[root] ?? []).map(
      (folder): Folder => ({ path: path.resolve(place.cwd, folder), origin: 'named' }),
    ),
    // The program's own folder is itself a workspace; its files are shipped ones all the same.
    ...own.filter((folder) => folder !== shipped).map((folder): Folder => ({ path: folder, origin: 'own' })),
    { path: shipped, origin: 'shipped' },
  ];
  return roots.map(({ path: folder, origin }) => ({ path: path.join(folder, below), origin }));
}

/** `angry-buyer.yaml` is a scenario; `angry-buyer.pl.yaml` is a translation and none by itself. */
function idOf(name: string): string | undefined {
  return /^([^.]+)\.ya?ml$/.exec(name)?.[1];
}

async function filesIn({ path: folder, origin }: Folder, cwd: string): Promise<LibraryFile[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.flatMap((name) => {
    const id = idOf(name);
    if (id === undefined) return [];
    const absolute = path.join(folder, name);
    return [{ id, path: absolute, file: shownPath(absolute, cwd), origin }];
  });
}

/** Every file of a kind that can be looked up, read or not. */
export async function listLibrary(kind: LibraryKind, place: LibraryPlace): Promise<LibraryListing> {
  const folders = await libraryFolders(kind, place);
  const problems: Problem[] = [];
  const byId = new Map<string, LibraryFile>();
  const overlays = folders.flatMap(({ path: folder, origin }): readonly OverlayFolder[] =>
    origin === 'shipped' ? [] : [{ path: folder, file: shownPath(folder, place.cwd) }],
  );
  for (const folder of folders) {
    const mustExist = folder.origin === 'named' && homes[kind].below === '';
    if (mustExist && !(await isFolder(folder.path))) {
      problems.push(makeProblem('CL109', 'no such folder', { file: shownPath(folder.path, place.cwd) }));
    }
    for (const file of await filesIn(folder, place.cwd)) {
      if (byId.has(file.id)) continue;
      const isShipped = file.origin === 'shipped' && overlays.length > 0;
      byId.set(file.id, isShipped ? { ...file, overlays } : file);
    }
  }
  const files = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { files, problems };
}
