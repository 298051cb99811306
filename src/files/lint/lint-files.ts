import type { LibraryPlace } from '../library.js';
import { findFilesToLint, type LintScope } from './find-files.js';
import { lintFile } from './lint-file.js';
import type { FileToLint, LintedFile } from './linted-file.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';

/** Checks files one after another, so that no more than one is held at a time. */
export async function* lintEach(
  files: Iterable<FileToLint>,
  surroundings: Surroundings,
): AsyncGenerator<LintedFile> {
  for (const file of files) yield lintFile(file, surroundings);
}

/**
 * Checks files, folders and ids, or, where none is given, the whole workspace; every problem of each file. What was named
 * and is not there is left out: `findFilesToLint` says it.
 */
export async function* lintFiles(
  names: readonly string[],
  place: LibraryPlace,
  scope: LintScope = 'everything',
): AsyncGenerator<LintedFile> {
  const { files } = await findFilesToLint(names, place, scope);
  yield* lintEach(files, surroundingsOf(place));
}
