import type { Rubric } from '../../../files/generated/rubric.js';
import type { Loaded } from '../../../files/load-file.js';
import { loadRubric } from '../../../files/load-rubric.js';
import { makeProblem } from '../../../files/make-problem.js';
import { questionsOf } from '../../../visit/journey.js';
import type { Run } from '../../command.js';
import { outcomeOf, ProblemsError, UsageError } from '../../failures.js';
import { languages } from '../../languages.js';
import { libraryPlace } from '../../run-places.js';

/** A checklist, in a language where it has it; throws where it cannot be read or asks nobody anything. */
export async function loadChecklist(run: Run, id: string, language?: string): Promise<Loaded<Rubric>> {
  const loaded = await loadRubric(id, libraryPlace(run), language);
  if (!loaded.ok) throw new ProblemsError(loaded.problems, outcomeOf(loaded.problems));
  if (questionsOf(loaded.value).length === 0) {
    throw new UsageError(makeProblem('VI120', run.messages.notAChecklist(id)));
  }
  return loaded;
}

/** A checklist in its own language and every other that the program knows it in, its own first. */
export async function inAllLanguages(run: Run, id: string, own: Rubric): Promise<readonly Rubric[]> {
  const others = languages.filter((language) => language !== own.language);
  const found = await Promise.all(others.map((language) => loadRubric(id, libraryPlace(run), language)));
  const translated = found.flatMap((each, index) =>
    each.ok && each.value.language === others[index] ? [each.value] : [],
  );
  return [own, ...translated];
}
