import type { Rubric } from '../../files/generated/rubric.js';
import { listLibrary } from '../../files/library.js';
import { readRubric } from '../../files/load-rubric.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Run } from '../command.js';
import { UsageError } from '../failures.js';
import { libraryPlace } from '../run-places.js';
import { askChoice } from '../terminal/ask-choice.js';

/**
 * The id of the checklist that was named, or chosen at the terminal from those that can be read.
 *
 * @param fits which checklists are offered besides being checklists
 * @throws UsageError where none is named and nobody can be asked
 */
export async function chosenChecklist(
  run: Run,
  named: string | undefined,
  fits: (rubric: Rubric) => boolean = () => true,
): Promise<string> {
  if (named !== undefined) return named;
  const { messages } = run;
  if (!run.interactive) throw new UsageError(makeProblem('CL103', messages.needsChecklist));
  const { files } = await listLibrary('rubrics', libraryPlace(run));
  const loaded = await Promise.all(
    files.map(({ path, file, overlays }) => readRubric(path, file, run.language, overlays)),
  );
  const offered = loaded
    .flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
    .filter((rubric) => rubric.kind === 'checklist' && fits(rubric));
  if (offered.length === 0) throw new UsageError(makeProblem('CL103', messages.needsChecklist));
  const names = offered.map(({ id, title }) => `${title} (${id})`);
  return offered[await askChoice(messages.whichChecklist, names, messages)]?.id ?? '';
}
