import { findInLibrary } from './find-in-library.js';
import type { Rubric } from './generated/rubric.js';
import type { LibraryPlace, OverlayFolder } from './library.js';
import { type LoadOutcome, loadFile } from './load-file.js';
import { rubricIn } from './translated.js';

/** Reads a rubric file, in a language where it has it; `file` is the name to show in problems. */
export async function readRubric(
  path: string,
  file: string,
  language?: string,
  overlays: readonly OverlayFolder[] = [],
): Promise<LoadOutcome<Rubric>> {
  return rubricIn(language, await loadFile('rubric', path, file), { path, file, overlays });
}

/** The rubric of an id, or in the YAML file of a path. */
export async function loadRubric(
  id: string,
  place: LibraryPlace,
  language?: string,
): Promise<LoadOutcome<Rubric>> {
  const found = await findInLibrary('rubrics', id, place);
  if (!found.ok) return { ok: false, file: id, problems: found.problems };
  return readRubric(found.file.path, found.file.file, language, found.file.overlays);
}
