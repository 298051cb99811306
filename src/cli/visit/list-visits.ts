import { stripControls } from '../../report/strip-controls.js';
import type { StoredVisit } from '../../store/visits.js';
import type { ExitCode, Run } from '../command.js';
import type { ListVisitOptions } from '../commands/visit/list.js';
import { withStore } from '../open-store.js';
import { type Column, table } from '../terminal/table.js';

interface Row {
  readonly visit: StoredVisit;
  readonly score: number | null;
}

/** `shoptalk visit list`: newest first, as a table or as JSON. */
export async function listVisits(run: Run, options: ListVisitOptions): Promise<ExitCode> {
  const { messages, screen, style, flags } = run;
  const rows = await withStore(run, async (store) => {
    const visits = await store.visits.list(options);
    return Promise.all(
      visits.map(async (visit): Promise<Row> => {
        const kept = await store.assessments.latest(visit.id);
        return { visit, score: kept?.score ?? null };
      }),
    );
  });
  if (flags.json) screen.json(rows.map(({ visit, score }) => ({ ...visit, score: rounded(score) })));
  else if (rows.length === 0) {
    const asked = options.state !== undefined || options.evaluator !== undefined;
    screen.note(asked ? messages.noVisitFits : messages.noVisits);
  } else screen.out(table(rows, columnsOf(run), screen.columns(), style));
  return 0;
}

function columnsOf({ messages }: Run): readonly Column<Row>[] {
  return [
    { title: messages.columnId, text: ({ visit }) => visit.id },
    { title: messages.columnDate, text: ({ visit }) => messages.date(visit.startedAt) },
    { title: messages.columnChecklist, text: ({ visit }) => visit.rubric, drop: 2 },
    { title: messages.columnSite, text: ({ visit }) => stripControls(visit.site), flexible: true },
    { title: messages.columnEvaluator, text: ({ visit }) => stripControls(visit.evaluator), drop: 1 },
    {
      title: messages.columnState,
      text: ({ visit }) => messages.visitStates[visit.state],
    },
    {
      title: messages.columnScore,
      text: ({ score }) => (score === null ? '–' : `${Math.round(score)}`),
      align: 'right',
    },
  ];
}

/** Four decimals, as in every other JSON output. */
function rounded(score: number | null): number | null {
  return score === null ? null : Math.round(score * 10_000) / 10_000;
}
