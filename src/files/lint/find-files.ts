import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { didYouMean } from '../did-you-mean.js';
import { type LibraryFile, type LibraryKind, type LibraryPlace, listLibrary, shownPath } from '../library.js';
import { makeProblem } from '../make-problem.js';
import type { Problem } from '../problem.js';
import { findWorkspace } from '../workspace.js';
import type { FileToLint } from './linted-file.js';

/** What is looked at where nothing is named: everything, or only one root of a workspace. */
export type LintScope = 'everything' | 'scenarios' | 'rubrics';

export interface FoundFiles {
  readonly files: readonly FileToLint[];
  readonly problems: readonly Problem[];
}

const yaml = /\.ya?ml$/i;
const passedOver = new Set(['node_modules']);

const librariesOf: Readonly<Record<LintScope, readonly LibraryKind[]>> = {
  everything: ['scenarios', 'rubrics', 'temperaments', 'stock', 'behaviours'],
  scenarios: ['scenarios', 'temperaments', 'stock'],
  rubrics: ['rubrics'],
};

function toLint(absolute: string, cwd: string, named: boolean): FileToLint {
  return { path: absolute, file: shownPath(absolute, cwd).split(path.sep).join('/'), named };
}

/** A source comes before its translations and cases: where it is mended first, they are checked against what it then says. */
function inOrder(one: string, other: string): number {
  const [stem = '', ...rest] = one.split('.');
  const [otherStem = '', ...otherRest] = other.split('.');
  if (stem !== otherStem) return stem < otherStem ? -1 : 1;
  return rest.length - otherRest.length || (one < other ? -1 : 1);
}

/** Every YAML file below a folder, in order of name; links to folders are not followed, so that no loop can be. */
async function filesBelow(folder: string, cwd: string): Promise<FileToLint[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => inOrder(a.name, b.name));
  const found: FileToLint[] = [];
  for (const entry of entries) {
    const absolute = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || passedOver.has(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await filesBelow(absolute, cwd)));
    else if (yaml.test(entry.name)) found.push(toLint(absolute, cwd, false));
  }
  return found;
}

function unique(files: readonly FileToLint[]): readonly FileToLint[] {
  const byPath = new Map<string, FileToLint>();
  for (const file of files) if (!byPath.has(file.path)) byPath.set(file.path, file);
  return [...byPath.values()];
}

/** A scenario or rubric with its translations and its cases: those beside it, and the workspace's own of a shipped one. */
async function withNeighbours(
  { id, path: own, overlays = [] }: LibraryFile,
  cwd: string,
): Promise<readonly FileToLint[]> {
  const beside = new RegExp(`^${id.replace(/[^a-z0-9-]/gi, '.')}\\.([a-z]{2}|test)\\.ya?ml$`, 'i');
  const folders = [path.dirname(own), ...overlays.map((each) => each.path)];
  const neighbours = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder).catch((): string[] => []);
      const found = names.filter((name) => beside.test(name)).sort();
      return found.map((name) => toLint(path.join(folder, name), cwd, false));
    }),
  );
  return [toLint(own, cwd, true), ...neighbours.flat()];
}

async function byId(id: string, place: LibraryPlace, scope: LintScope): Promise<FoundFiles> {
  const known = new Set<string>();
  const files: FileToLint[] = [];
  for (const kind of librariesOf[scope]) {
    const listing = await listLibrary(kind, place);
    for (const each of listing.files) {
      known.add(each.id);
      if (each.id === id) files.push(...(await withNeighbours(each, place.cwd)));
    }
  }
  if (files.length > 0) return { files, problems: [] };
  const near = didYouMean(id, known);
  const end = near === undefined ? '' : `; did you mean "${near}"?`;
  return { files, problems: [makeProblem('LT103', `nothing is called "${id}"${end}`)] };
}

async function named(name: string, place: LibraryPlace, scope: LintScope): Promise<FoundFiles> {
  const absolute = path.resolve(place.cwd, name);
  const facts = await stat(absolute).catch(() => undefined);
  if (facts?.isDirectory()) {
    const files = await filesBelow(await realpath(absolute), place.cwd);
    if (files.length > 0) return { files, problems: [] };
    const file = shownPath(absolute, place.cwd);
    return { files, problems: [makeProblem('LT102', 'no YAML file is in this folder', { file })] };
  }
  const isThere = await lstat(absolute).then(
    () => true,
    () => false,
  );
  const looksLikePath = /[\\/]/.test(name) || yaml.test(name);
  if (isThere && (facts !== undefined || looksLikePath))
    return { files: [toLint(absolute, place.cwd, true)], problems: [] };
  if (!looksLikePath) return byId(name, place, scope);
  const beside = await readdir(path.dirname(absolute)).catch((): string[] => []);
  const near = didYouMean(path.basename(absolute), beside);
  const end = near === undefined ? '' : `; did you mean "${near}"?`;
  return { files: [], problems: [makeProblem('FI101', `no such file${end}`, { file: name })] };
}

async function wholeWorkspace(place: LibraryPlace, scope: LintScope): Promise<FoundFiles> {
  const workspace = await findWorkspace(place.cwd);
  const extra = [...(place.scenarios ?? []), ...(place.rubrics ?? [])];
  if (workspace === undefined && extra.length === 0)
    return { files: [], problems: [makeProblem('LT101', 'there is no workspace here')] };
  const folder = workspace?.folder ?? place.cwd;
  const roots = [
    ...(scope === 'rubrics' ? [] : [path.join(folder, 'scenarios')]),
    ...(scope === 'scenarios' ? [] : [path.join(folder, 'rubrics')]),
    ...extra.map((each) => path.resolve(place.cwd, each)),
  ];
  const files: FileToLint[] = [];
  if (scope === 'everything' && workspace !== undefined) {
    const settings = path.join(folder, 'shoptalk.yaml');
    const isThere = await lstat(settings).then(
      () => true,
      () => false,
    );
    if (isThere) files.push(toLint(settings, place.cwd, false));
  }
  for (const root of roots) files.push(...(await filesBelow(root, place.cwd)));
  if (files.length > 0) return { files, problems: [] };
  const file = shownPath(folder, place.cwd);
  return { files, problems: [makeProblem('LT102', 'there is no YAML file to check', { file })] };
}

/**
 * The files that are to be checked: those of the paths, folders and ids, or, where none is given, those of the workspace.
 * Problems: what was named and is not there, a folder without files, no workspace.
 */
export async function findFilesToLint(
  names: readonly string[],
  place: LibraryPlace,
  scope: LintScope = 'everything',
): Promise<FoundFiles> {
  const found =
    names.length === 0
      ? [await wholeWorkspace(place, scope)]
      : await Promise.all(names.map((name) => named(name, place, scope)));
  return {
    files: unique(found.flatMap((each) => each.files)),
    problems: found.flatMap((each) => each.problems),
  };
}
