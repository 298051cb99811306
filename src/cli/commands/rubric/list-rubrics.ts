import { readCheckedRubric } from '../../../files/check-loaded.js';
import type { Rubric } from '../../../files/generated/rubric.js';
import type { ExitCode, Run } from '../../command.js';
import { listFiles } from '../list-files.js';

/** `shoptalk rubric list`: every rubric that can be read; problems of the others follow. */
export function listRubrics(run: Run): Promise<ExitCode> {
  const { messages } = run;
  return listFiles<Rubric>(run, {
    kind: 'rubrics',
    read: ({ path, file, overlays }) => readCheckedRubric(path, file, run.language, overlays),
    none: messages.noRubrics,
    json: ({ id, version, title, language, kind, pass, criteria }) => ({
      id,
      version,
      title,
      language,
      kind,
      pass,
      criteria: criteria.length,
    }),
    columns: [
      { title: messages.columnId, text: ({ value }) => value.id },
      { title: messages.columnTitle, text: ({ value }) => value.title, flexible: true },
      { title: messages.columnKind, text: ({ value }) => messages.rubricKindName[value.kind], drop: 2 },
      {
        title: messages.columnCriteria,
        text: ({ value }) => String(value.criteria.length),
        align: 'right',
        drop: 1,
      },
      { title: messages.columnPass, text: ({ value }) => `${value.pass} %`, align: 'right', drop: 3 },
    ],
  });
}
