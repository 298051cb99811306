import path from 'node:path';
import { didYouMean } from './did-you-mean.js';
import { type LibraryFile, type LibraryKind, type LibraryPlace, listLibrary, shownPath } from './library.js';
import { makeProblem } from './make-problem.js';
import type { Problem } from './problem.js';
import type { ProblemCode } from './problem-catalogue.js';

export type FoundFile =
  | { readonly ok: true; readonly file: LibraryFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function looksLikePath(id: string): boolean {
  return /[\\/]/.test(id) || /\.ya?ml$/i.test(id);
}

const unknownKinds: Readonly<Record<LibraryKind, { readonly code: ProblemCode; readonly what: string }>> = {
  scenarios: { code: 'CL107', what: 'scenario' },
  rubrics: { code: 'CL108', what: 'rubric' },
  temperaments: { code: 'SC135', what: 'temperament' },
  stock: { code: 'SC136', what: 'set of stock lines' },
  behaviours: { code: 'BH190', what: 'behaviour' },
};

function unknown(kind: LibraryKind, id: string, known: readonly string[]): Problem {
  const { code, what } = unknownKinds[kind];
  const near = didYouMean(id, known);
  const end = near === undefined ? '' : `; did you mean "${near}"?`;
  const hint = known.length === 0 ? {} : { hint: `There are: ${known.join(', ')}.` };
  return makeProblem(code, `unknown ${what} "${id}"${end}`, hint);
}

/** The file for an id, or for the path of a YAML file. */
export async function findInLibrary(kind: LibraryKind, id: string, place: LibraryPlace): Promise<FoundFile> {
  if (looksLikePath(id)) {
    const absolute = path.resolve(place.cwd, id);
    const name = path.basename(absolute).replace(/\.ya?ml$/i, '');
    return {
      ok: true,
      file: { id: name, path: absolute, file: shownPath(absolute, place.cwd), origin: 'named' },
    };
  }
  const { files, problems } = await listLibrary(kind, place);
  const file = files.find((candidate) => candidate.id === id);
  if (file !== undefined) return { ok: true, file };
  const known = files.map((candidate) => candidate.id);
  return { ok: false, problems: [...problems, unknown(kind, id, known)] };
}
