import { loadRubric } from '../../files/load-rubric.js';
import type { Settings } from '../../files/load-settings.js';
import type { ChecklistNames, ResultNames } from '../../report/results/figures.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { Run } from '../command.js';
import { listScenarioChoices } from '../practise/choose-scenario.js';
import { libraryPlace } from '../run-places.js';

/** The checklists of results that can be found here, by id. */
export async function checklistsOf(
  run: Run,
  ids: readonly string[],
): Promise<Readonly<Record<string, Rubric>>> {
  const loaded = await Promise.all(
    ids.map(async (id) => [id, await loadRubric(id, libraryPlace(run), run.language)] as const),
  );
  return Object.fromEntries(loaded.flatMap(([id, outcome]) => (outcome.ok ? [[id, outcome.value]] : [])));
}

/**
 * Names by id: of checklists in the language of the report, of sites and programmes as `shoptalk.yaml` has them.
 *
 * @param withScenarios reads the scenarios too, which takes a moment
 */
export async function namesOf(
  run: Run,
  { sites, programmes }: Settings,
  checklists: Readonly<Record<string, Rubric>>,
  withScenarios: boolean,
): Promise<ResultNames> {
  const scenarios = withScenarios ? await listScenarioChoices(run) : [];
  return {
    checklists: Object.fromEntries(Object.entries(checklists).map(([id, rubric]) => [id, namesIn(rubric)])),
    sites: titles(sites),
    programmes: titles(programmes),
    scenarios: Object.fromEntries(scenarios.map(({ id, title }) => [id, title])),
  };
}

function titles(named: Readonly<Record<string, { readonly title: string }>> | undefined) {
  return Object.fromEntries(Object.entries(named ?? {}).map(([id, { title }]) => [id, title]));
}

function namesIn({ title, dimensions, sections, criteria }: Rubric): ChecklistNames {
  return {
    title,
    dimensions: titles(dimensions),
    sections: sections ?? [],
    criteria: Object.fromEntries(
      criteria.map(({ id, title, critical, seen }) => [
        id,
        {
          title,
          ...(critical && { critical }),
          ...(seen?.options && {
            options: Object.fromEntries(seen.options.map((option) => [option.id, option.title])),
          }),
        },
      ]),
    ),
  };
}
