import { readCheckedScenario } from '../../../files/check-loaded.js';
import type { Scenario } from '../../../files/generated/scenario.js';
import type { ExitCode, Run } from '../../command.js';
import { libraryPlace } from '../../run-places.js';
import { listFiles } from '../list-files.js';

/** `shoptalk scenario list`: every scenario that can be read; problems of the others follow. */
export function listScenarios(run: Run): Promise<ExitCode> {
  const { messages } = run;
  const place = libraryPlace(run);
  return listFiles<Scenario>(run, {
    kind: 'scenarios',
    read: ({ path, file, overlays }) => readCheckedScenario(path, file, place, run.language, overlays),
    none: messages.noScenarios,
    json: ({ id, title, language, channel, difficulty, minutes, rubric }) => ({
      id,
      title,
      language,
      channel,
      difficulty,
      minutes,
      rubric,
    }),
    columns: [
      { title: messages.columnId, text: ({ value }) => value.id },
      { title: messages.columnTitle, text: ({ value }) => value.title, flexible: true, least: 30 },
      { title: messages.columnChannel, text: ({ value }) => messages.report.channel[value.channel], drop: 2 },
      { title: messages.columnLevel, text: ({ value }) => String(value.difficulty), align: 'right', drop: 1 },
      { title: messages.columnMinutes, text: ({ value }) => String(value.minutes), align: 'right', drop: 3 },
      { title: messages.columnRubric, text: ({ value }) => value.rubric, drop: 4 },
    ],
  });
}
