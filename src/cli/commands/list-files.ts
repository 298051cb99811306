import { type LibraryFile, type LibraryKind, listLibrary } from '../../files/library.js';
import type { Loaded, LoadOutcome } from '../../files/load-file.js';
import type { ExitCode, Run } from '../command.js';
import { libraryPlace } from '../run-places.js';
import { type Column, table } from '../terminal/table.js';
import { notedProblems } from '../translation-notes.js';

interface Listed<Value> {
  readonly value: Value;
  readonly loaded: Loaded<Value>;
  readonly listed: LibraryFile;
}

export interface FileList<Value> {
  readonly kind: LibraryKind;
  readonly read: (file: LibraryFile) => Promise<LoadOutcome<Value>>;
  readonly columns: readonly Column<Listed<Value>>[];
  /** The fields of one entry for `--json`; where it comes from is added. */
  readonly json: (value: Value) => object;
  /** What to say when there is nothing. */
  readonly none: string;
}

/**
 * Lists the files of a kind. A broken file never hides the good ones: its problems go to standard
 * error after the list, and the exit code is 1.
 */
export async function listFiles<Value>(run: Run, list: FileList<Value>): Promise<ExitCode> {
  const { screen, messages } = run;
  const { files, problems: missingFolders } = await listLibrary(list.kind, libraryPlace(run));
  const outcomes = await Promise.all(
    files.map(async (listed) => ({ listed, loaded: await list.read(listed) })),
  );
  const good = outcomes.flatMap(({ listed, loaded }) =>
    loaded.ok ? [{ listed, loaded, value: loaded.value }] : [],
  );
  if (run.flags.json) {
    screen.json(
      good.map(({ value, loaded, listed }) => ({
        ...list.json(value),
        file: loaded.file,
        hash: loaded.hash,
        from: listed.origin,
      })),
    );
  } else if (good.length === 0) {
    screen.note(list.none);
  } else {
    const from: Column<Listed<Value>> = {
      title: messages.columnFrom,
      text: ({ listed }) => (listed.origin === 'shipped' ? messages.sourceShipped : messages.sourceOwn),
      drop: 5,
    };
    screen.out(table(good, [...list.columns, from], screen.columns(), run.style));
  }
  const broken = outcomes.flatMap(({ loaded }) => (loaded.ok ? [] : [loaded]));
  if (broken.length > 0) screen.note(`\n${messages.broken(broken.length)}\n`);
  const found = outcomes.flatMap(({ loaded }) => loaded.problems);
  const { problems, notes } = notedProblems(found, messages);
  for (const note of notes) screen.note(note);
  await run.showProblems([...missingFolders, ...problems]);
  if (missingFolders.length > 0) return 2;
  return broken.length > 0 ? 1 : 0;
}
