import path from 'node:path';
import type { Rubric } from '../../../files/generated/rubric.js';
import { makeProblem } from '../../../files/make-problem.js';
import { writeStreamed } from '../../../files/write-streamed.js';
import type { ResultFilter } from '../../../report/results/tally.js';
import type { Store } from '../../../store/open-store.js';
import { parseDate } from '../../../visit/parse/date.js';
import type { ExitCode, Run } from '../../command.js';
import type { ExportVisitsOptions } from '../../commands/visit/export.js';
import { UsageError } from '../../failures.js';
import { withStore } from '../../open-store.js';
import { rubricOf } from '../stored-visit.js';
import { csvPieces } from './csv-pieces.js';
import { exportedRows } from './exported-rows.js';
import { jsonPieces } from './json-pieces.js';

/** `shoptalk visit export`: one row a visit with all answers and comments, which an import takes back. */
export async function exportVisits(run: Run, options: ExportVisitsOptions): Promise<ExitCode> {
  const filter = filterOf(run, options);
  const { out, format } = options;
  return withStore<ExitCode>(run, async (store) => {
    const rubrics = await rubricsIn(store, filter);
    const rows = exportedRows(store, filter);
    const pieces =
      format === 'jsonl'
        ? jsonPieces(rows, rubrics)
        : csvPieces(rows, rubrics, { decimal: run.messages.report.decimal, marked: out !== undefined });
    if (out !== undefined) {
      await writeStreamed(path.resolve(run.cwd, out), pieces);
      const visits = await store.visits.count(filter);
      if (run.flags.json) run.screen.json({ file: out, format, visits });
      else run.screen.note(run.messages.formWritten(out));
      return 0;
    }
    for await (const piece of pieces) {
      if (format === 'jsonl') run.screen.jsonLines(piece);
      else run.screen.write(piece);
      await run.screen.ready();
    }
    return 0;
  });
}

function filterOf(run: Run, options: ExportVisitsOptions): ResultFilter {
  const { checklist, programme, site, region, evaluator, person, state } = options;
  const day = (option: 'from' | 'to'): string | undefined => {
    const given = options[option];
    if (given === undefined) return undefined;
    const parsed = parseDate(given);
    if ('value' in parsed) return parsed.value;
    throw new UsageError(makeProblem('VI169', run.messages.importWords.badDay(`--${option}`, given)));
  };
  const [from, to] = [day('from'), day('to')];
  return {
    ...(checklist && { rubrics: checklist }),
    ...(programme && { programmes: programme }),
    ...(site && { sites: site }),
    ...(region && { regions: region }),
    ...(evaluator && { evaluators: evaluator }),
    ...(person && { persons: person }),
    ...(state && { states: state }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** The checklists of these visits, as they were then: a table needs its headings before its first row. */
async function rubricsIn(store: Store, filter: ResultFilter): Promise<readonly Rubric[]> {
  const found = new Map<string, Rubric>();
  for await (const visit of store.visits.each(filter)) {
    if (!found.has(visit.rubricHash)) found.set(visit.rubricHash, (await rubricOf(store, visit)).rubric);
  }
  return [...found.values()];
}
