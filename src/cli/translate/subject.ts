import path from 'node:path';
import { findInLibrary } from '../../files/find-in-library.js';
import type { Rubric } from '../../files/generated/rubric.js';
import type { Scenario } from '../../files/generated/scenario.js';
import { type LibraryFile, libraryFolders } from '../../files/library.js';
import { type LoadOutcome, loadFile } from '../../files/load-file.js';
import type { Translatable } from '../../language/translation/source-line.js';
import { linesOfRubric } from '../../rubric/translation/translate-rubric.js';
import { linesOfScenario } from '../../scenario/translation/translate-scenario.js';
import type { Run } from '../command.js';
import { outcomeOf, ProblemsError } from '../failures.js';
import { libraryPlace } from '../run-places.js';
import { libraryOf, type TranslatedKind } from './translate-options.js';

/** What is translated: its file, its language, its lines. */
export interface Subject {
  readonly kind: TranslatedKind;
  readonly source: LibraryFile;
  /** ISO 639-1 code of what it is written in. */
  readonly language: string;
  readonly lines: Translatable;
}

function valid<Value>(loaded: LoadOutcome<Value>): Value {
  if (!loaded.ok) throw new ProblemsError(loaded.problems, outcomeOf(loaded.problems));
  return loaded.value;
}

/** Somebody who names the overlay means the file beside it. */
function sourceNamed(name: string): { readonly id: string; readonly language?: string } {
  const [, start, language, end] = /^(.*[^./\\])\.([a-z]{2})(\.ya?ml)$/i.exec(name) ?? [];
  if (start === undefined || language === undefined || end === undefined) return { id: name };
  return { id: start + end, language: language.toLowerCase() };
}

/** A file that was named by its path is a shipped one, too, where it lies among them. */
async function originOf(kind: TranslatedKind, file: LibraryFile, run: Run): Promise<LibraryFile> {
  if (file.origin !== 'named') return file;
  const folders = await libraryFolders(libraryOf[kind], libraryPlace(run));
  const home = folders.find((folder) => folder.path === path.dirname(file.path));
  return home === undefined ? file : { ...file, origin: home.origin };
}

/**
 * The scenario or rubric of an id or path. What is wrong with it is thrown as problems.
 *
 * @returns also the language, where the path was that of an overlay
 */
export async function loadSubject(
  run: Run,
  kind: TranslatedKind,
  name: string,
): Promise<{ readonly subject: Subject; readonly language?: string }> {
  const { id, language } = sourceNamed(name);
  const found = await findInLibrary(libraryOf[kind], id, libraryPlace(run));
  if (!found.ok) throw new ProblemsError(found.problems);
  const source = await originOf(kind, found.file, run);
  const { value, lines } = await valueAndLines(kind, source);
  return {
    subject: { kind, source, language: value.language, lines },
    ...(language === undefined ? {} : { language }),
  };
}

async function valueAndLines(
  kind: TranslatedKind,
  { path: file, file: shown }: LibraryFile,
): Promise<{ readonly value: Scenario | Rubric; readonly lines: Translatable }> {
  if (kind === 'scenario') {
    const value = valid(await loadFile('scenario', file, shown));
    return { value, lines: linesOfScenario(value) };
  }
  const value = valid(await loadFile('rubric', file, shown));
  return { value, lines: linesOfRubric(value) };
}
