import { loadRubric } from '../../files/load-rubric.js';
import type { ExitCode, Run } from '../command.js';
import { outcomeOf, ProblemsError } from '../failures.js';
import { libraryPlace } from '../run-places.js';
import { briefingPage } from '../terminal/visit/briefing-page.js';
import { briefingOf } from './briefing.js';

/** `shoptalk visit brief <checklist>`: what to read before a visit, on a page or as JSON. */
export async function briefVisit(run: Run, id: string): Promise<ExitCode> {
  const loaded = await loadRubric(id, libraryPlace(run), run.language);
  if (!loaded.ok) throw new ProblemsError(loaded.problems, outcomeOf(loaded.problems));
  const { screen, style, messages } = run;
  const rubric = loaded.value;
  const briefing = briefingOf(rubric);
  if (run.flags.json) {
    const { scenario = '', watch = [], times = [], spans = [] } = briefing ?? {};
    screen.json({
      id: rubric.id,
      title: rubric.title,
      language: rubric.language,
      scenario,
      watch,
      times,
      spans,
    });
  } else if (briefing) {
    const view = { columns: screen.columns(), style, messages };
    screen.out(briefingPage(rubric.title, messages.visitBriefing, briefing, view));
  } else screen.note(messages.noBriefing(rubric.id));
  return 0;
}
