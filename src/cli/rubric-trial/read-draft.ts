import { readCheckedRubric } from '../../files/check-loaded.js';
import { findInLibrary } from '../../files/find-in-library.js';
import type { Rubric } from '../../files/generated/rubric.js';
import type { Loaded } from '../../files/load-file.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { shippedBehaviours } from '../../files/shipped-behaviours.js';
import { lintRubric } from '../../rubric/check/check-rubric.js';
import type { Run } from '../command.js';
import { outcomeOf, ProblemsError, UsageError } from '../failures.js';
import { libraryPlace } from '../run-places.js';

/** A rubric by id or path. What keeps it from scoring is thrown as `ProblemsError`; a checklist is a wrong argument. */
export async function readConversationRubric(run: Run, id: string): Promise<Loaded<Rubric>> {
  const found = await findInLibrary('rubrics', id, libraryPlace(run));
  if (!found.ok) throw new ProblemsError(found.problems);
  const loaded = await readCheckedRubric(found.file.path, found.file.file, run.language);
  if (!loaded.ok) throw new ProblemsError(loaded.problems, outcomeOf(loaded.problems));
  if (loaded.value.kind === 'checklist')
    throw new UsageError(makeProblem('CL105', run.messages.scoreNotConversation(id)));
  return loaded;
}

/** The same for a rubric that is being written, with everything that its author surely did not mean. */
export async function readDraft(
  run: Run,
  id: string,
): Promise<Loaded<Rubric> & { readonly doubts: readonly Problem[] }> {
  const loaded = await readConversationRubric(run, id);
  const known = await shippedBehaviours();
  const idsBy = (by: 'agent' | 'customer'): ReadonlySet<string> =>
    new Set(known.filter((each) => each.by === by).map((each) => each.id));
  const found = lintRubric(loaded.value, { behaviours: idsBy('agent'), cues: idsBy('customer') });
  const { file, placed = (problem: Problem) => problem } = loaded;
  return { ...loaded, doubts: found.map((problem) => ({ file, ...placed(problem) })) };
}
