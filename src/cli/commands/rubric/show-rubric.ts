import { readCheckedRubric } from '../../../files/check-loaded.js';
import { findInLibrary } from '../../../files/find-in-library.js';
import type { ExitCode, Run } from '../../command.js';
import { libraryPlace } from '../../run-places.js';
import { notedProblems } from '../../translation-notes.js';
import { refuse } from '../refuse.js';
import { rubricPage } from './rubric-page.js';

/** `shoptalk rubric show <id>`: one rubric as a page, or as JSON. */
export async function showRubric(run: Run, id: string): Promise<ExitCode> {
  const found = await findInLibrary('rubrics', id, libraryPlace(run));
  if (!found.ok) return refuse(run, found.problems);
  const loaded = await readCheckedRubric(found.file.path, found.file.file, run.language, found.file.overlays);
  if (!loaded.ok) return refuse(run, loaded.problems);
  const { value, file, hash } = loaded;
  if (run.flags.json) run.screen.json({ ...value, file, hash });
  else run.screen.out(rubricPage(value, { ...run, columns: run.screen.columns() }));
  const { problems, notes } = notedProblems(loaded.problems, run.messages);
  for (const note of notes) run.screen.note(note);
  await run.showProblems(problems);
  return 0;
}
